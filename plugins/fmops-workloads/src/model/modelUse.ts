import { stringifyEntityRef } from '@backstage/catalog-model';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import {
  isTerminal,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { lineageRef } from '../lineage/lineageRef';
import type { StageTitle } from '../lineage/useStageTitle';

/** What a workload that names a model does with it, as it says itself. */
export function modelUse(
  workload: Workload,
  modelRef: string,
  stageTitle: StageTitle,
): string {
  const { category, lineage, state } = workload;
  if (category === 'endpoint') return 'Serves it';
  const output =
    lineage.outputModel &&
    lineageRef(lineage.outputModel, FOUNDATION_MODEL_KIND);
  if (output && stringifyEntityRef(output) === modelRef) {
    if (state === 'Succeeded') return 'Made it';
    return isTerminal(state) ? 'Was to make it' : 'Makes it';
  }
  return lineage.stage
    ? `${stageTitle(lineage.stage)} of it`
    : 'Starts from it';
}
