import { useEntity } from '@backstage/plugin-catalog-react';
import {
  FoundationModelEntity,
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
import { memoryTable } from './memoryTable';
import { MemoryTable } from './MemoryTable';

const FORMULA =
  'Per device: weights × 1.02 ÷ devices + overhead (2.3 GiB + 5 % of the weights) + key-value cache of one sequence ÷ devices. int4 counts 0.55 bytes a parameter, the cache stays 16 bit. An instance fits when 85 % of 90 % of its device memory is enough.';

/** What serving a model takes, estimated from its shape. */
export function MemoryCard() {
  const { entity } = useEntity<FoundationModelEntity>();
  const rows = useMemo(() => {
    const shape = modelShape(entity.spec);
    return shape && memoryTable(shape);
  }, [entity.spec]);
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
      {rows ? (
        <>
          <MemoryTable rows={rows} />
          <Typography variant="caption" color="textSecondary">
            One sequence at a time, of the length given, with the cheapest
            NVIDIA instance that it fits on. Prices: {INSTANCE_PRICES_OF}, as of{' '}
            {formatDate(INSTANCE_PRICES_AS_OF)}.
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
