import { useTranslationRef } from '@backstage/frontend-plugin-api';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import MenuItem from '@material-ui/core/MenuItem';
import Switch from '@material-ui/core/Switch';
import type { LeaderboardMetric } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Field } from '../../fields/Field';
import { SearchField } from '../../fields/SearchField';
import { FilterBar } from '../../layout/FilterBar';
import type { LeaderboardState } from './leaderboardState';
import {
  resultsLeaderboardTranslationRef,
  type ResultsLeaderboardMessages,
} from './messages';
import type { useLeaderboardState } from './useLeaderboardState';

const aboutMetric = (
  t: ResultsLeaderboardMessages,
  { higherIsBetter, models }: LeaderboardMetric,
) =>
  higherIsBetter
    ? t('filters.moreIsBetter', { count: models })
    : t('filters.lessIsBetter', { count: models });

/** By what a leaderboard is sorted, and what of it is shown. */
export function LeaderboardFilters(props: {
  metrics: readonly LeaderboardMetric[];
  /** The one that it is sorted by. */
  metric: string | undefined;
  state: LeaderboardState;
  onChange: ReturnType<typeof useLeaderboardState>['change'];
}) {
  const { t } = useTranslationRef(resultsLeaderboardTranslationRef);
  const { metrics, metric, state, onChange } = props;
  const chosen = metrics.find(one => one.metric === metric);
  return (
    <FilterBar>
      <Field
        select
        label={t('filters.sortedBy')}
        value={metric ?? ''}
        helperText={chosen && aboutMetric(t, chosen)}
        onChange={({ target }) => onChange('metric', target.value)}
      >
        {metrics.map(one => (
          <MenuItem key={one.metric} value={one.metric}>
            {one.metric}
          </MenuItem>
        ))}
      </Field>
      <SearchField
        label={t('filters.name')}
        value={state.text}
        onChange={value => onChange('q', value)}
      />
      <FormControlLabel
        label={t('filters.onlyRuns')}
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
