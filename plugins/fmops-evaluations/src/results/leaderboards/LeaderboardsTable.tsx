import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import type { LeaderboardSummary } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { leaderboardRouteRef } from '../../routes';
import { DataTable } from '../../layout/DataTable';
import { Moment } from '../../layout/Moment';
import { leaderboardQuery } from '../words/subjects';
import { kindOf } from './filterLeaderboards';

const COLUMNS = [
  { id: 'title', title: 'Leaderboard', width: 160 },
  { id: 'kind', title: 'Of' },
  { id: 'models', title: 'Model versions', align: 'right' as const },
  { id: 'evaluations', title: 'Evaluations', align: 'right' as const },
  { id: 'newest', title: 'Newest' },
];

const KINDS = { benchmark: 'Benchmark', set: 'Evaluation set' };

/** Leaderboards, one a row. */
export function LeaderboardsTable(props: {
  leaderboards: readonly LeaderboardSummary[];
}) {
  const path = useRouteRef(leaderboardRouteRef)?.() ?? '';
  return (
    <DataTable label="Leaderboards" columns={COLUMNS}>
      {props.leaderboards.map(one => {
        const query = leaderboardQuery(one.subject);
        return (
          <TableRow key={query}>
            <TableCell component="th" scope="row" role="rowheader">
              <Link to={`${path}${query}`}>{one.title}</Link>
            </TableCell>
            <TableCell>{KINDS[kindOf(one)]}</TableCell>
            <TableCell align="right">{one.models}</TableCell>
            <TableCell align="right">{one.evaluations}</TableCell>
            <TableCell>
              <Moment at={one.newestAt} />
            </TableCell>
          </TableRow>
        );
      })}
    </DataTable>
  );
}
