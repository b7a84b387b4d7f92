import { InputError } from '@backstage/errors';
import {
  KUBERNETES_ID,
  WORKLOAD_ANNOTATIONS,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Manifest } from './Manifest';

/** What the portal itself says about a workload, whatever its manifest claims. */
export interface Stamp {
  kubernetesId: string;
  entityRef: string;
  userRef: string;
}

/**
 * A copy of a manifest with the portal's labels and annotations.
 *
 * @throws InputError when the manifest claims to belong to another entity
 */
export function stampManifest(manifest: Manifest, stamp: Stamp): Manifest {
  const { labels, annotations } = manifest.metadata;
  const claimed = labels?.[KUBERNETES_ID];
  if (claimed !== undefined && claimed !== stamp.kubernetesId) {
    throw new InputError(
      `manifest.metadata.labels['${KUBERNETES_ID}']: '${claimed}' is not '${stamp.kubernetesId}', the id of ${stamp.entityRef}`,
    );
  }
  return {
    ...manifest,
    metadata: {
      ...manifest.metadata,
      labels: { ...labels, [KUBERNETES_ID]: stamp.kubernetesId },
      annotations: {
        ...annotations,
        [WORKLOAD_ANNOTATIONS.entity]: stamp.entityRef,
        [WORKLOAD_ANNOTATIONS.submittedBy]: stamp.userRef,
      },
    },
  };
}
