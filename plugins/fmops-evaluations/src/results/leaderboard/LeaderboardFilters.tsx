import FormControlLabel from '@material-ui/core/FormControlLabel';
import MenuItem from '@material-ui/core/MenuItem';
import Switch from '@material-ui/core/Switch';
import TextField from '@material-ui/core/TextField';
import type { LeaderboardMetric } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { FilterBar } from '../frame/FilterBar';
import type { LeaderboardState } from './leaderboardState';
import type { useLeaderboardState } from './useLeaderboardState';

const metricText = ({ metric, higherIsBetter, models }: LeaderboardMetric) =>
  `${metric}, ${higherIsBetter ? 'more' : 'less'} is better (${models} ${
    models === 1 ? 'model' : 'models'
  })`;

/** By what a leaderboard is sorted, and what of it is shown. */
export function LeaderboardFilters(props: {
  metrics: readonly LeaderboardMetric[];
  /** The one that it is sorted by. */
  metric: string | undefined;
  state: LeaderboardState;
  onChange: ReturnType<typeof useLeaderboardState>['change'];
}) {
  const { metrics, metric, state, onChange } = props;
  return (
    <FilterBar>
      <TextField
        select
        label="Sorted by"
        variant="outlined"
        size="small"
        value={metric ?? ''}
        onChange={({ target }) => onChange('metric', target.value)}
      >
        {metrics.map(one => (
          <MenuItem key={one.metric} value={one.metric}>
            {metricText(one)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label="Model or version"
        type="search"
        variant="outlined"
        size="small"
        value={state.text}
        onChange={({ target }) => onChange('q', target.value)}
      />
      <FormControlLabel
        label="Only what runs have delivered"
        control={
          <Switch
            color="primary"
            checked={state.onlyRuns}
            onChange={(_, checked) => onChange('from', checked ? 'run' : '')}
          />
        }
      />
    </FilterBar>
  );
}
