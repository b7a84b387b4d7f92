import { useSearchParams } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import type { LeaderboardSummary } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Field } from '../../fields/Field';
import { SearchField } from '../../fields/SearchField';
import { FilterBar } from '../../layout/FilterBar';
import { Notice } from '../../layout/Notice';
import { filterLeaderboards, LEADERBOARD_KINDS } from './filterLeaderboards';
import { LeaderboardsTable } from './LeaderboardsTable';

const KIND_TITLES = { benchmark: 'Benchmarks', set: 'Evaluation sets' };

/** All leaderboards, narrowed down by what stands in the URL. */
export function Leaderboards(props: { leaderboards: LeaderboardSummary[] }) {
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
          label="Search"
          value={text}
          onChange={value => set('q', value)}
        />
        <Field
          select
          label="Show"
          value={kind ?? ''}
          onChange={({ target }) => set('kind', target.value)}
        >
          <MenuItem value="">Benchmarks and evaluation sets</MenuItem>
          {LEADERBOARD_KINDS.map(one => (
            <MenuItem key={one} value={one}>
              {KIND_TITLES[one]}
            </MenuItem>
          ))}
        </Field>
      </FilterBar>
      {shown.length > 0 ? (
        <LeaderboardsTable leaderboards={shown} />
      ) : (
        <Notice title="No leaderboard is like that">
          <Button onClick={() => setParams({}, { replace: true })}>
            Show all {props.leaderboards.length}
          </Button>
        </Notice>
      )}
    </>
  );
}
