import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  FOUNDATION_MODEL_KIND,
  stagesAfter,
  stagesForEndpoint,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { lineageRef } from '../lineage/lineageRef';

/** Where the work can go on from a run or an endpoint. */
export interface NextSituation {
  /** Of the work to come, most usual first. */
  stages: readonly string[];
  /** Entity reference of the model to go on from. */
  model?: string;
  /** Entity reference of the component whose endpoint it is. */
  endpoint?: string;
}

const NOT_YET: readonly string[] = ['Pending', 'Unknown'];
const WELL: readonly string[] = ['Ready', 'ScaledToZero'];

function modelRef(name: string | undefined): string | undefined {
  const ref = name ? lineageRef(name, FOUNDATION_MODEL_KIND) : undefined;
  return ref && stringifyEntityRef(ref);
}

/** What can follow on a run or an endpoint; undefined while that is open. */
export function nextSituation(
  { category, state, lineage }: Workload,
  entityRef: string | undefined,
): NextSituation | undefined {
  if (category === 'endpoint') {
    return NOT_YET.includes(state)
      ? undefined
      : {
          stages: stagesForEndpoint(WELL.includes(state)),
          model: modelRef(lineage.model),
          endpoint: entityRef,
        };
  }
  return state === 'Succeeded'
    ? {
        stages: stagesAfter(lineage.stage),
        model: modelRef(
          lineage.outputModel ?? lineage.model ?? lineage.baseModel,
        ),
      }
    : undefined;
}
