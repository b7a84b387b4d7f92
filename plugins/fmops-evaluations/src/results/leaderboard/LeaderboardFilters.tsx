import FormControlLabel from '@material-ui/core/FormControlLabel';
import MenuItem from '@material-ui/core/MenuItem';
import Switch from '@material-ui/core/Switch';
import type { LeaderboardMetric } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Field } from '../../fields/Field';
import { SearchField } from '../../fields/SearchField';
import { FilterBar } from '../../layout/FilterBar';
import type { LeaderboardState } from './leaderboardState';
import type { useLeaderboardState } from './useLeaderboardState';

function aboutMetric({ higherIsBetter, models }: LeaderboardMetric) {
  const have = models === 1 ? 'model version has' : 'model versions have';
  return `${higherIsBetter ? 'More' : 'Less'} is better. ${models} ${have} it.`;
}

/** By what a leaderboard is sorted, and what of it is shown. */
export function LeaderboardFilters(props: {
  metrics: readonly LeaderboardMetric[];
  /** The one that it is sorted by. */
  metric: string | undefined;
  state: LeaderboardState;
  onChange: ReturnType<typeof useLeaderboardState>['change'];
}) {
  const { metrics, metric, state, onChange } = props;
  const chosen = metrics.find(one => one.metric === metric);
  return (
    <FilterBar>
      <Field
        select
        label="Sorted by"
        value={metric ?? ''}
        helperText={chosen && aboutMetric(chosen)}
        onChange={({ target }) => onChange('metric', target.value)}
      >
        {metrics.map(one => (
          <MenuItem key={one.metric} value={one.metric}>
            {one.metric}
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
