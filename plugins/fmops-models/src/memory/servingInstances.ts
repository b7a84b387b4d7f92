import { ACCELERATOR_INSTANCES } from '@fmops/backstage-plugin-fmops-models-common';

/** Devices without bfloat16 (compute capability below 8.0). */
const WITHOUT_BFLOAT16 = ['t4', 't4g', 'v100'];

/**
 * Instances to propose for serving: the usual serving images are amd64 only,
 * and published weights mostly bfloat16.
 */
export const SERVING_INSTANCES = ACCELERATOR_INSTANCES.filter(
  ({ arch, accelerator }) =>
    arch === 'amd64' && !WITHOUT_BFLOAT16.includes(accelerator.name),
);
