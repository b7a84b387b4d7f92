import { DatasetColumn } from '@fmops/backstage-plugin-fmops-models-common';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { RowHeader } from '../facts/RowHeader';

/** The columns of a dataset. */
export function ColumnsTable({ columns }: { columns: DatasetColumn[] }) {
  return (
    <TableContainer>
      <Table size="small" aria-label="Columns">
        <TableHead>
          <TableRow>
            <TableCell>Column</TableCell>
            <TableCell>Type</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {columns.map(({ name, type }) => (
            <TableRow key={name}>
              <RowHeader>
                <code>{name}</code>
              </RowHeader>
              <TableCell>{type}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
