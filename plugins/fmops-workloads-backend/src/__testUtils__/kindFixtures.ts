import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  KubernetesObject,
  WorkloadKind,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import { parse } from 'yaml';
import { endpointKinds, jobKinds, KindRegistry } from '../kinds';

/** An object as a cluster has it, and what is to be read from it. */
export interface KindFixture {
  title: string;
  kind: WorkloadKind;
  version: string;
  object: KubernetesObject;
  /** Null stands for a field that is absent. */
  record: Record<string, unknown>;
}

interface FixtureFile {
  kind: { group: string; kind: string };
  cases: (Omit<KindFixture, 'title' | 'kind'> & {
    case: string;
  })[];
}

const FOLDER = join(__dirname, '../kinds/__fixtures__');

/** All fixtures of the kinds that come with the backend. */
export function kindFixtures(): KindFixture[] {
  const registry = new KindRegistry([...jobKinds, ...endpointKinds]);
  return readdirSync(FOLDER).flatMap(name => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const file: FixtureFile = parse(text, { merge: true });
    const kind = registry.find(file.kind.group, file.kind.kind);
    if (!kind) {
      throw new Error(`${name} is of no known kind`);
    }
    return file.cases.map(({ case: title, ...rest }) => ({
      ...rest,
      kind,
      title: `${kind.kind}: ${title}`,
      version: rest.version ?? kind.supportedVersions[0],
      object: withIdentity(rest.object),
    }));
  });
}

/** As a cluster has it: with uid and namespace, without fields that are null. */
function withIdentity(object: KubernetesObject): KubernetesObject {
  const { metadata, status, ...rest } = object;
  return JSON.parse(
    JSON.stringify({
      ...rest,
      metadata: { uid: 'u1', namespace: 'team-language', ...metadata },
      status: status ?? undefined,
    }),
    (_, value) => (value === null ? undefined : value),
  );
}
