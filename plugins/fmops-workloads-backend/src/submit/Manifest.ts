import { InputError } from '@backstage/errors';
import type {
  KubernetesObject,
  WorkloadKind,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import { endpointKinds, jobKinds } from '../kinds';

/** A manifest that names what it is and where it goes. */
export interface Manifest extends KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: KubernetesObject['metadata'] & { name: string; namespace: string };
}

/**
 * Kinds that may be submitted through the portal: those that the suite knows
 * well enough to judge what is in them.
 */
export const SUBMITTABLE: readonly WorkloadKind[] = [
  ...jobKinds,
  ...endpointKinds,
];
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

/**
 * Reads the identity of a manifest.
 *
 * @throws InputError naming the field that is wrong
 */
export function parseManifest(input: Record<string, unknown>): {
  manifest: Manifest;
  kind: WorkloadKind;
} {
  const manifest = input as KubernetesObject;
  const kind = SUBMITTABLE.find(
    candidate =>
      candidate.kind === manifest.kind &&
      candidate.supportedVersions.some(
        version => manifest.apiVersion === `${candidate.group}/${version}`,
      ),
  );
  if (!kind) {
    throw new InputError(
      `manifest.kind: ${manifest.kind} of ${
        manifest.apiVersion
      } may not be submitted; allowed are ${SUBMITTABLE.map(
        allowed =>
          `${allowed.kind} of ${allowed.group}/${allowed.supportedVersions[0]}`,
      ).join(', ')}`,
    );
  }
  const { name, namespace } = manifest.metadata ?? {};
  checkObjectName('manifest.metadata.namespace', namespace, 63);
  const limit = kind.maxNameLength?.(manifest) ?? 63;
  checkObjectName('manifest.metadata.name', name, limit);
  checkSelected(manifest, kind);
  return { manifest: manifest as Manifest, kind };
}

/** @throws InputError for what is no name of a Kubernetes object, or is too long */
export function checkObjectName(
  field: string,
  value: unknown,
  limit: number,
): void {
  if (typeof value !== 'string' || !DNS_LABEL.test(value)) {
    throw new InputError(
      `${field}: '${value}' must consist of lower-case letters, digits and hyphens, and begin and end with a letter or digit`,
    );
  }
  if (value.length > limit) {
    throw new InputError(
      `${field}: '${value}' has ${value.length} characters, but may have ${limit} here, so that the names made from it fit`,
    );
  }
}

/** Of a kind of which only some objects are workloads, one that is none would never be seen again. */
function checkSelected(
  { metadata }: KubernetesObject,
  { kind, selector }: WorkloadKind,
) {
  const [label, value] = selector?.split('=') ?? [];
  if (label && metadata?.labels?.[label] !== value) {
    throw new InputError(
      `manifest.metadata.labels['${label}'] must be '${value}', so that this ${kind} is known as an endpoint`,
    );
  }
}
