import { stringifyEntityRef } from '@backstage/catalog-model';
import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { RowHeader } from '../facts/RowHeader';
import { BrowseViewProps } from './BrowseResults';
import { EntityNameLink } from './EntityNameLink';

/** The entities as a table; it scrolls sideways where it is too wide. */
export function EntityTable({ definition, entities }: BrowseViewProps) {
  const { columns, noun } = definition;
  return (
    <TableContainer component={Paper}>
      <Table size="small" aria-label={noun.many}>
        <TableHead>
          <TableRow>
            <TableCell>Name</TableCell>
            {columns.map(({ title, align }) => (
              <TableCell key={title} align={align}>
                {title}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {entities.map(entity => (
            <TableRow key={stringifyEntityRef(entity)} hover>
              <RowHeader>
                <EntityNameLink entity={entity} />
              </RowHeader>
              {columns.map(({ title, align, render }) => (
                <TableCell key={title} align={align}>
                  {render(entity)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
