import FormControlLabel from '@material-ui/core/FormControlLabel';
import MenuItem from '@material-ui/core/MenuItem';
import Switch from '@material-ui/core/Switch';
import type { LeaderboardMetric } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Field } from '../../fields/Field';
import { SearchField } from '../../fields/SearchField';
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
      <Field
        select
        label="Sorted by"
        value={metric ?? ''}
        onChange={({ target }) => onChange('metric', target.value)}
      >
        {metrics.map(one => (
          <MenuItem key={one.metric} value={one.metric}>
            {metricText(one)}
          </MenuItem>
        ))}
      </Field>
      <SearchField
        label="Model or version"
        value={state.text}
        onChange={value => onChange('q', value)}
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
