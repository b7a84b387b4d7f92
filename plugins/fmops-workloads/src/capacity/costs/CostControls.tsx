import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  COST_GROUPINGS,
  COST_INTERVALS,
  type CostGrouping,
  type CostInterval,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { capacityTranslationRef } from '../messages';
import { COST_RANGES, lastDays, type CostChoice } from './costRange';
import { GROUPING_TITLES, INTERVAL_TITLES } from './costTitles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5),
  },
  field: { flex: '0 1 9rem' },
}));

/** Chooses by what, for which days and in which periods cost is added. */
export function CostControls(props: {
  choice: CostChoice;
  onChange(choice: CostChoice): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(capacityTranslationRef);
  const { choice, onChange } = props;
  const field = {
    className: classes.field,
    size: 'small' as const,
    variant: 'outlined' as const,
  };
  return (
    <div className={classes.root} role="group" aria-label={t('controls.label')}>
      <TextField
        {...field}
        id="cost-by"
        select
        label={t('controls.by')}
        value={choice.groupBy}
        onChange={({ target }) =>
          onChange({ ...choice, groupBy: target.value as CostGrouping })
        }
      >
        {COST_GROUPINGS.map(groupBy => (
          <MenuItem key={groupBy} value={groupBy}>
            {t(GROUPING_TITLES[groupBy])}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        {...field}
        id="cost-interval"
        select
        label={t('controls.per')}
        value={choice.interval}
        onChange={({ target }) =>
          onChange({ ...choice, interval: target.value as CostInterval })
        }
      >
        {COST_INTERVALS.map(interval => (
          <MenuItem key={interval} value={interval}>
            {t(INTERVAL_TITLES[interval])}
          </MenuItem>
        ))}
      </TextField>
      {(['from', 'to'] as const).map(end => (
        <TextField
          {...field}
          key={end}
          id={`cost-${end}`}
          type="date"
          label={end === 'from' ? t('controls.from') : t('controls.to')}
          InputLabelProps={{ shrink: true }}
          value={choice[end]}
          onChange={({ target }) =>
            target.value && onChange({ ...choice, [end]: target.value })
          }
        />
      ))}
      <div>
        {COST_RANGES.map(({ title, days, interval }) => (
          <Button
            key={title}
            size="small"
            onClick={() =>
              onChange({ ...choice, interval, ...lastDays(days, Date.now()) })
            }
          >
            {t(title)}
          </Button>
        ))}
      </div>
    </div>
  );
}
