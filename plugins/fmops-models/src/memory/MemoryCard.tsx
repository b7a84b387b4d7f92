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

const FORMULA =
  'Per device: weights × 1.02 ÷ devices + overhead (2.3 GiB + 5 % of the weights) + key-value cache of one sequence ÷ devices. int4 counts 0.55 bytes a parameter, the cache stays 16 bit. An instance fits when 85 % of 90 % of its device memory is enough.';

/** What serving a model takes, estimated from its shape. */
export function MemoryCard() {
  const { entity } = useEntity<FoundationModelEntity>();
  const shape = useMemo(() => modelShape(entity.spec), [entity.spec]);
  const rows = useMemo(() => shape && memoryTable(shape), [shape]);
  return (
    <OverviewCard
      title="Memory to serve"
      actions={
        <Tooltip title={FORMULA} interactive>
          <Chip
            size="small"
            variant="outlined"
            label="estimated"
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
            One sequence at a time, of the length given, with the cheapest
            NVIDIA instance that it fits on and is not tight.
          </Typography>
          <InstanceChoice shape={shape} />
          <Typography variant="caption" color="textSecondary">
            Prices: {INSTANCE_PRICES_OF}, as of{' '}
            {formatDate(INSTANCE_PRICES_AS_OF)}; a month is {HOURS_PER_MONTH}{' '}
            hours of the whole instance. Not on that list: price unknown, which
            is not free.
          </Typography>
        </>
      ) : (
        <Typography variant="body2" color="textSecondary">
          Not estimated: the size or the shape of this model is not published.
        </Typography>
      )}
    </OverviewCard>
  );
}
