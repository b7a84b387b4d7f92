import { InputError } from '@backstage/errors';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { guardManifest } from '../guardManifest';
import { checkObjectName, type Manifest } from '../Manifest';
import { SUPPORTING_KINDS, type SupportingKind } from './supportingKinds';

/** An object beside a workload, and what it is. */
export interface Supporting {
  manifest: Manifest;
  kind: SupportingKind;
}

const IDENTITY = ['apiVersion', 'kind', 'metadata'];
const METADATA = ['name', 'namespace', 'labels', 'annotations'];

/**
 * Reads the objects that go with a workload, which must lie in its namespace.
 *
 * @throws InputError naming the object, the field and what is wrong with it
 */
export function parseSupporting(
  inputs: readonly Record<string, unknown>[],
  options: { namespace: string; kubernetesId: string },
): Supporting[] {
  const found = inputs.map((input, index) =>
    parseOne(input, `supporting[${index}]`, options),
  );
  const names = new Set<string>();
  found.forEach(({ manifest }, index) => {
    const name = `${manifest.kind} ${manifest.metadata.name}`;
    if (names.has(name)) {
      throw new InputError(`supporting[${index}]: ${name} is there twice`);
    }
    names.add(name);
  });
  return found;
}

function parseOne(
  input: Record<string, unknown>,
  path: string,
  { namespace, kubernetesId }: { namespace: string; kubernetesId: string },
): Supporting {
  const object = input as KubernetesObject;
  const kind = SUPPORTING_KINDS.find(
    candidate =>
      candidate.kind === object.kind &&
      object.apiVersion ===
        [candidate.group, candidate.version].filter(Boolean).join('/'),
  );
  if (!kind) {
    throw new InputError(
      `${path}.kind: ${object.kind} of ${
        object.apiVersion
      } may not be applied beside a workload; allowed are ${SUPPORTING_KINDS.map(
        allowed => allowed.kind,
      ).join(', ')}`,
    );
  }
  refuseOthers(input, path, [...IDENTITY, ...kind.fields]);
  refuseOthers(object.metadata ?? {}, `${path}.metadata`, METADATA);
  checkObjectName(`${path}.metadata.name`, object.metadata?.name, 63);
  if (object.metadata?.namespace !== namespace) {
    throw new InputError(
      `${path}.metadata.namespace: '${object.metadata?.namespace}' is not '${namespace}', the namespace of the workload`,
    );
  }
  const manifest = object as Manifest;
  if (kind.isOfPods) {
    guardManifest(manifest, path);
  }
  for (const { field, refuses, why } of kind.rules ?? []) {
    if (refuses(manifest, kubernetesId)) {
      throw new InputError(`${path}.${field} ${why}`);
    }
  }
  return { manifest, kind };
}

function refuseOthers(
  object: object,
  path: string,
  allowed: readonly string[],
): void {
  const other = Object.keys(object).find(field => !allowed.includes(field));
  if (other) {
    throw new InputError(
      `${path}.${other} is not for the author of a manifest to set`,
    );
  }
}
