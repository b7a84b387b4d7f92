import { stringifyEntityRef } from '@backstage/catalog-model';
import Paper from '@material-ui/core/Paper';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { FactTable } from '../facts/FactTable';
import { RowHeader } from '../facts/RowHeader';
import { BrowseViewProps } from './BrowseResults';
import { EntityNameLink } from './EntityNameLink';

/** The entities as a table. */
export function EntityTable({ definition, entities }: BrowseViewProps) {
  const { columns, noun } = definition;
  return (
    <Paper>
      <FactTable label={noun.many} columns={[{ title: 'Name' }, ...columns]}>
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
      </FactTable>
    </Paper>
  );
}
