import { ModelDatasetSpec } from '@fmops/backstage-plugin-fmops-models-common';

/** Formats that instruction tuning reads. */
const FORMATS = ['instruction', 'conversation', 'summarization'];

/** Why a dataset cannot feed the tuning template; undefined when it can. */
export function datasetObstacle(
  spec: Pick<ModelDatasetSpec, 'type'>,
): string | undefined {
  return FORMATS.includes(spec.type)
    ? undefined
    : `Instruction tuning reads instructions, conversations or summaries; this is ${spec.type} data.`;
}
