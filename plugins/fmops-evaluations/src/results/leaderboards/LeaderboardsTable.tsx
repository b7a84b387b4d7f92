import { Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import type { LeaderboardSummary } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { leaderboardRouteRef } from '../../routes';
import { DataTable, type DataColumn } from '../../layout/DataTable';
import { Moment } from '../../layout/Moment';
import { resultsTranslationRef, type ResultsMessages } from '../messages';
import { leaderboardQuery } from '../words/subjects';
import { kindOf } from './filterLeaderboards';

const columnsOf = (t: ResultsMessages): DataColumn[] => [
  { id: 'title', title: t('leaderboards.title'), width: 160 },
  { id: 'kind', title: t('leaderboards.kind') },
  { id: 'models', title: t('leaderboards.models'), align: 'right' },
  { id: 'evaluations', title: t('leaderboards.evaluations'), align: 'right' },
  { id: 'newest', title: t('leaderboards.newest') },
];

const KINDS = {
  benchmark: 'leaderboards.benchmark',
  set: 'leaderboards.set',
} as const;

/** Leaderboards, one a row. */
export function LeaderboardsTable(props: {
  leaderboards: readonly LeaderboardSummary[];
}) {
  const { t } = useTranslationRef(resultsTranslationRef);
  const path = useRouteRef(leaderboardRouteRef)?.() ?? '';
  return (
    <DataTable label={t('leaderboards.label')} columns={columnsOf(t)}>
      {props.leaderboards.map(one => {
        const query = leaderboardQuery(one.subject);
        return (
          <TableRow key={query}>
            <TableCell component="th" scope="row" role="rowheader">
              <Link to={`${path}${query}`}>{one.title}</Link>
            </TableCell>
            <TableCell>{t(KINDS[kindOf(one)])}</TableCell>
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
