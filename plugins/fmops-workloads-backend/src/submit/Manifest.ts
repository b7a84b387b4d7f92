import { InputError } from '@backstage/errors';
import type {
  KubernetesObject,
  WorkloadKind,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import { jobKind, trainJobKind } from '../kinds';

/** A manifest that names what it is and where it goes. */
export interface Manifest extends KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: KubernetesObject['metadata'] & { name: string; namespace: string };
}

/** Kinds that may be submitted through the portal. */
export const SUBMITTABLE: readonly WorkloadKind[] = [jobKind, trainJobKind];
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
  checkName('manifest.metadata.namespace', namespace, 63);
  const limit = kind.maxNameLength?.(manifest) ?? 63;
  checkName('manifest.metadata.name', name, limit);
  return { manifest: manifest as Manifest, kind };
}

function checkName(field: string, value: unknown, limit: number) {
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
