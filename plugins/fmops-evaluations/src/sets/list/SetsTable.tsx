import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Chip from '@material-ui/core/Chip';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import type { EvaluationSet } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable } from '../../layout/DataTable';
import { Moment } from '../../layout/Moment';
import { setRouteRef } from '../../routes';

const COLUMNS = [
  { id: 'set', title: 'Evaluation catalog', width: 240 },
  { id: 'version', title: 'Version', width: 100 },
  { id: 'rows', title: 'Rows', align: 'right', width: 80 },
  { id: 'labels', title: 'Answers', width: 100 },
  { id: 'owner', title: 'Owner', width: 120 },
  { id: 'changed', title: 'Changed', width: 130 },
] as const;

/** Evaluation catalogs, one a row. */
export function SetsTable({ sets }: { sets: readonly EvaluationSet[] }) {
  const path = useRouteRef(setRouteRef);
  return (
    <DataTable label="Evaluation catalogs" columns={COLUMNS}>
      {sets.map(set => (
        <TableRow key={set.id}>
          <TableCell component="th" scope="row" role="rowheader">
            <Link to={path?.({ id: set.id }) ?? ''}>{set.title}</Link>{' '}
            {set.visibility === 'private' && (
              <Chip size="small" label="Private" />
            )}
            <Typography variant="caption" color="textSecondary" component="div">
              {set.useCase}
            </Typography>
          </TableCell>
          <TableCell>{set.latestVersion || 'only a draft'}</TableCell>
          <TableCell align="right">
            {set.latestVersion ? set.rowCount : '–'}
          </TableCell>
          <TableCell>{labels(set)}</TableCell>
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

function labels({ latestVersion, labelled }: EvaluationSet): string {
  if (!latestVersion) return '–';
  return labelled ? 'labelled' : 'not all labelled';
}
