import { Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Chip from '@material-ui/core/Chip';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import type { EvaluationSet } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable, type DataColumn } from '../../layout/DataTable';
import { Moment } from '../../layout/Moment';
import { setRouteRef } from '../../routes';
import { setsTranslationRef, type SetsMessages } from '../messages';

const columnsOf = (t: SetsMessages): DataColumn[] => [
  { id: 'set', title: t('list.set'), width: 240 },
  { id: 'version', title: t('list.version'), width: 100 },
  { id: 'rows', title: t('list.rows'), align: 'right', width: 80 },
  { id: 'labels', title: t('list.answers'), width: 100 },
  { id: 'owner', title: t('list.owner'), width: 120 },
  { id: 'changed', title: t('list.changed'), width: 130 },
];

/** Evaluation catalogs, one a row. */
export function SetsTable({ sets }: { sets: readonly EvaluationSet[] }) {
  const { t } = useTranslationRef(setsTranslationRef);
  const path = useRouteRef(setRouteRef);
  return (
    <DataTable label={t('list.label')} columns={columnsOf(t)}>
      {sets.map(set => (
        <TableRow key={set.id}>
          <TableCell component="th" scope="row" role="rowheader">
            <Link to={path?.({ id: set.id }) ?? ''}>{set.title}</Link>{' '}
            {set.visibility === 'private' && (
              <Chip size="small" label={t('list.private')} />
            )}
            <Typography variant="caption" color="textSecondary" component="div">
              {set.useCase}
            </Typography>
          </TableCell>
          <TableCell>{set.latestVersion || t('list.draftOnly')}</TableCell>
          <TableCell align="right">
            {set.latestVersion ? set.rowCount : '–'}
          </TableCell>
          <TableCell>{labels(t, set)}</TableCell>
          <TableCell>
            <EntityRefLink entityRef={set.owner} defaultKind="group" />
          </TableCell>
          <TableCell>
            <Moment at={set.updatedAt} />
          </TableCell>
        </TableRow>
      ))}
    </DataTable>
  );
}

function labels(t: SetsMessages, { latestVersion, labelled }: EvaluationSet) {
  if (!latestVersion) return '–';
  return t(labelled ? 'list.labelled' : 'list.notAllLabelled');
}
