import { InputError } from '@backstage/errors';
import {
  KUBERNETES_ID,
  WORKLOAD_ANNOTATIONS,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Manifest } from './Manifest';
import { manifestLabels } from './manifestFields';

/** What the portal itself says about a workload, whatever its manifest claims. */
export interface Stamp {
  kubernetesId: string;
  entityRef: string;
  userRef: string;
  /** Kueue queue for a manifest that names none. */
  queue?: string;
}

const QUEUE_LABEL = 'kueue.x-k8s.io/queue-name';

/**
 * A copy of a manifest with the portal's labels and annotations.
 *
 * @throws InputError when the manifest claims to belong to another entity
 */
export function stampManifest(manifest: Manifest, stamp: Stamp): Manifest {
  const { labels, annotations } = manifest.metadata;
  for (const { field, path, value } of manifestLabels(manifest)) {
    if (field === KUBERNETES_ID && value !== stamp.kubernetesId) {
      throw new InputError(
        `${path}: '${value}' is not '${stamp.kubernetesId}', the id of ${stamp.entityRef}`,
      );
    }
  }
  return {
    ...manifest,
    metadata: {
      ...manifest.metadata,
      labels: {
        ...(stamp.queue && { [QUEUE_LABEL]: stamp.queue }),
        ...labels,
        [KUBERNETES_ID]: stamp.kubernetesId,
      },
      annotations: {
        ...annotations,
        [WORKLOAD_ANNOTATIONS.entity]: stamp.entityRef,
        [WORKLOAD_ANNOTATIONS.submittedBy]: stamp.userRef,
      },
    },
  };
}
