import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  endpointKinds,
  jobKinds,
  KindRegistry,
  observeWorkload,
} from '../../kinds';
import { readVerdict } from '../../queue';
import { advance, composeWorkload } from '../../store/WorkloadRecord';

const FOLDER = join(__dirname, '../__fixtures__');
const registry = new KindRegistry([...jobKinds, ...endpointKinds]);

/** What a real operator had made of an object, and what the portal is to say of it. */
export interface RecordedCase {
  operator: string;
  version: string;
  case: string;
  object: KubernetesObject;
  /** Kueue's Workload of it, where Kueue manages it. */
  queueObject?: KubernetesObject;
  /** Null stands for a field that is absent. */
  says: Record<string, unknown>;
}

/** The record of a workload by its objects alone, without what its pods add. */
export function recordOf(
  object: KubernetesObject,
  queueObject?: KubernetesObject,
): Workload {
  const [group, version] = (object.apiVersion ?? '').split('/');
  const kind = registry.find(group, object.kind ?? '');
  const observed =
    kind && observeWorkload({ kind, cluster: 'local', version }, object);
  if (!observed) {
    throw new Error(`${object.apiVersion} ${object.kind} is of no known kind`);
  }
  return composeWorkload({
    ...advance(undefined, observed, 1, '2026-01-01T00:00:00.000Z'),
    verdict: queueObject && readVerdict(queueObject),
  });
}

/** All cases of an operator that were recorded. */
export function recordedCases(operator: string): RecordedCase[] {
  const folder = join(FOLDER, operator);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map(name =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  );
}

/** Keeps a case for the tests that run without operators. */
export function keepCase({ object, queueObject, ...rest }: RecordedCase) {
  const folder = join(FOLDER, rest.operator);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${rest.case.replace(/\W+/g, '-')}.json`),
    `${JSON.stringify(
      {
        ...rest,
        object: withoutNoise(object),
        queueObject: queueObject && withoutNoise(queueObject),
      },
      null,
      2,
    )}\n`,
  );
}

function withoutNoise(object: KubernetesObject): KubernetesObject {
  const { managedFields, ...metadata } = object.metadata ?? {};
  return { ...object, metadata };
}
