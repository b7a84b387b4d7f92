import { useCallback } from 'react';
import { humanizeEntityRef } from '@backstage/plugin-catalog-react';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import type {
  CostGroup,
  CostGrouping,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { lineageRef } from '../../lineage/lineageRef';
import { useStageTitle } from '../../lineage/useStageTitle';

/** Names groups in words. */
export function useGroupTitle(groupBy: CostGrouping) {
  const stageTitle = useStageTitle();
  return useCallback(
    ({ value, others }: Pick<CostGroup, 'value' | 'others'>): string => {
      if (others) {
        return `${others} others`;
      }
      if (value === undefined) {
        return 'not known';
      }
      if (groupBy === 'stage') {
        return stageTitle(value);
      }
      const defaultKind = groupBy === 'owner' ? 'group' : FOUNDATION_MODEL_KIND;
      const ref = lineageRef(value, defaultKind);
      return ref ? humanizeEntityRef(ref, { defaultKind }) : value;
    },
    [stageTitle, groupBy],
  );
}
