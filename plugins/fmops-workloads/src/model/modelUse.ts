import { stringifyEntityRef } from '@backstage/catalog-model';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import {
  isTerminal,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { lineageRef } from '../lineage/lineageRef';
import type { StageTitle } from '../lineage/useStageTitle';
import type { ModelMessages } from './messages';

/** What a workload that names a model does with it, as it says itself. */
export function modelUse(
  t: ModelMessages,
  workload: Workload,
  modelRef: string,
  stageTitle: StageTitle,
): string {
  const { category, lineage, state } = workload;
  if (category === 'endpoint') return t('use.serves');
  const output =
    lineage.outputModel &&
    lineageRef(lineage.outputModel, FOUNDATION_MODEL_KIND);
  if (output && stringifyEntityRef(output) === modelRef) {
    if (state === 'Succeeded') return t('use.made');
    return isTerminal(state) ? t('use.wasToMake') : t('use.makes');
  }
  return lineage.stage
    ? t('use.stage', { stage: stageTitle(lineage.stage) })
    : t('use.startsFrom');
}
