import { DatasetColumn } from '@fmops/backstage-plugin-fmops-models-common';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { FactTable } from '../facts/FactTable';
import { RowHeader } from '../facts/RowHeader';

/** The columns of a dataset. */
export function ColumnsTable({ columns }: { columns: DatasetColumn[] }) {
  return (
    <FactTable
      label="Columns"
      columns={[{ title: 'Column' }, { title: 'Type' }]}
    >
      {columns.map(({ name, type }) => (
        <TableRow key={name}>
          <RowHeader>
            <code>{name}</code>
          </RowHeader>
          <TableCell>{type}</TableCell>
        </TableRow>
      ))}
    </FactTable>
  );
}
