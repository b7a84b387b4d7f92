import TableCell from '@material-ui/core/TableCell';
import { ReactNode } from 'react';

/** The cell that names a row. Material UI would give a `th` the role of a plain cell. */
export function RowHeader({ children }: { children: ReactNode }) {
  return (
    <TableCell component="th" scope="row" role="rowheader">
      {children}
    </TableCell>
  );
}
