import TableCell from '@material-ui/core/TableCell';
import { ReactNode } from 'react';

interface RowHeaderProps {
  children: ReactNode;
  /** Rows that it names, from its own on; 1 by default. */
  rows?: number;
}

/** The cell that names a row. Material UI would give a `th` the role of a plain cell. */
export function RowHeader({ children, rows }: RowHeaderProps) {
  const several = rows !== undefined && rows > 1;
  return (
    <TableCell
      component="th"
      scope={several ? 'rowgroup' : 'row'}
      role="rowheader"
      rowSpan={rows}
      style={several ? { verticalAlign: 'top' } : undefined}
    >
      {children}
    </TableCell>
  );
}
