import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  COST_GROUPINGS,
  COST_INTERVALS,
  type CostGrouping,
  type CostInterval,
} from '@fmops/backstage-plugin-fmops-workloads-common';
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
  const { choice, onChange } = props;
  const field = {
    className: classes.field,
    size: 'small' as const,
    variant: 'outlined' as const,
  };
  return (
    <div className={classes.root} role="group" aria-label="What cost is shown">
      <TextField
        {...field}
        id="cost-by"
        select
        label="By"
        value={choice.groupBy}
        onChange={({ target }) =>
          onChange({ ...choice, groupBy: target.value as CostGrouping })
        }
      >
        {COST_GROUPINGS.map(groupBy => (
          <MenuItem key={groupBy} value={groupBy}>
            {GROUPING_TITLES[groupBy]}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        {...field}
        id="cost-interval"
        select
        label="Per"
        value={choice.interval}
        onChange={({ target }) =>
          onChange({ ...choice, interval: target.value as CostInterval })
        }
      >
        {COST_INTERVALS.map(interval => (
          <MenuItem key={interval} value={interval}>
            {INTERVAL_TITLES[interval]}
          </MenuItem>
        ))}
      </TextField>
      {(['from', 'to'] as const).map(end => (
        <TextField
          {...field}
          key={end}
          id={`cost-${end}`}
          type="date"
          label={end === 'from' ? 'First day (UTC)' : 'Last day (UTC)'}
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
            {title}
          </Button>
        ))}
      </div>
    </div>
  );
}
