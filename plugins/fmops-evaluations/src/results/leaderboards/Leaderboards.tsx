import { useSearchParams } from 'react-router-dom';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import type { LeaderboardSummary } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Field } from '../../fields/Field';
import { SearchField } from '../../fields/SearchField';
import { FilterBar } from '../../layout/FilterBar';
import { Notice } from '../../layout/Notice';
import { resultsTranslationRef } from '../messages';
import { filterLeaderboards, LEADERBOARD_KINDS } from './filterLeaderboards';
import { LeaderboardsTable } from './LeaderboardsTable';

const KIND_TITLES = {
  benchmark: 'leaderboards.benchmarks',
  set: 'leaderboards.sets',
} as const;

/** All leaderboards, narrowed down by what stands in the URL. */
export function Leaderboards(props: { leaderboards: LeaderboardSummary[] }) {
  const { t } = useTranslationRef(resultsTranslationRef);
  const [params, setParams] = useSearchParams();
  const text = params.get('q') ?? '';
  const kind = LEADERBOARD_KINDS.find(one => one === params.get('kind'));
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  const shown = filterLeaderboards(props.leaderboards, { text, kind });
  return (
    <>
      <FilterBar>
        <SearchField
          label={t('leaderboards.search')}
          value={text}
          onChange={value => set('q', value)}
        />
        <Field
          select
          label={t('leaderboards.show')}
          value={kind ?? ''}
          onChange={({ target }) => set('kind', target.value)}
        >
          <MenuItem value="">{t('leaderboards.everything')}</MenuItem>
          {LEADERBOARD_KINDS.map(one => (
            <MenuItem key={one} value={one}>
              {t(KIND_TITLES[one])}
            </MenuItem>
          ))}
        </Field>
      </FilterBar>
      {shown.length > 0 ? (
        <LeaderboardsTable leaderboards={shown} />
      ) : (
        <Notice title={t('leaderboards.none')}>
          <Button onClick={() => setParams({}, { replace: true })}>
            {t('leaderboards.showAll', {
              total: String(props.leaderboards.length),
            })}
          </Button>
        </Notice>
      )}
    </>
  );
}
