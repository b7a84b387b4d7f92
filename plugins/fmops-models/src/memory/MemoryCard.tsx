import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  FoundationModelEntity,
  HOURS_PER_MONTH,
  INSTANCE_PRICES_AS_OF,
  INSTANCE_PRICES_OF,
  modelShape,
} from '@fmops/backstage-plugin-fmops-models-common';
import Chip from '@material-ui/core/Chip';
import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import { useMemo } from 'react';
import { formatDate } from '../format/dates';
import { OverviewCard } from '../overview/OverviewCard';
import { InstanceChoice } from './InstanceChoice';
import { memoryTable } from './memoryTable';
import { MemoryTable } from './MemoryTable';
import { memoryTranslationRef } from './messages';

/** What serving a model takes, estimated from its shape. */
export function MemoryCard() {
  const { t } = useTranslationRef(memoryTranslationRef);
  const { entity } = useEntity<FoundationModelEntity>();
  const shape = useMemo(() => modelShape(entity.spec), [entity.spec]);
  const rows = useMemo(() => shape && memoryTable(shape), [shape]);
  return (
    <OverviewCard
      title={t('card.title')}
      actions={
        <Tooltip title={t('card.formula')} interactive>
          <Chip
            size="small"
            variant="outlined"
            label={t('card.estimated')}
            tabIndex={0}
            style={{ margin: 0 }}
          />
        </Tooltip>
      }
    >
      {shape && rows ? (
        <>
          <MemoryTable rows={rows} />
          <Typography variant="caption" color="textSecondary">
            {t('card.assumptions')}
          </Typography>
          <InstanceChoice shape={shape} />
          <Typography variant="caption" color="textSecondary">
            {t('card.prices', {
              list: INSTANCE_PRICES_OF,
              date: formatDate(INSTANCE_PRICES_AS_OF),
              hours: String(HOURS_PER_MONTH),
            })}
          </Typography>
        </>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {t('card.unknown')}
        </Typography>
      )}
    </OverviewCard>
  );
}
