import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { humanizeEntityRef } from '@backstage/plugin-catalog-react';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import type {
  CostGroup,
  CostGrouping,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { lineageRef } from '../../lineage/lineageRef';
import { useStageTitle } from '../../lineage/useStageTitle';
import { capacityTranslationRef } from '../messages';

/** Names groups in words. */
export function useGroupTitle(groupBy: CostGrouping) {
  const { t } = useTranslationRef(capacityTranslationRef);
  const stageTitle = useStageTitle();
  return useCallback(
    ({ value, others }: Pick<CostGroup, 'value' | 'others'>): string => {
      if (others) {
        return t('group.others', { count: others });
      }
      if (value === undefined) {
        return t('value.unknown');
      }
      if (groupBy === 'stage') {
        return stageTitle(value);
      }
      const defaultKind = groupBy === 'owner' ? 'group' : FOUNDATION_MODEL_KIND;
      const ref = lineageRef(value, defaultKind);
      return ref ? humanizeEntityRef(ref, { defaultKind }) : value;
    },
    [t, stageTitle, groupBy],
  );
}
