import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { ReactNode } from 'react';

// Backstage's theme breaks words in cells anywhere. Whole words and a table
// that scrolls sideways read better.
const useStyles = makeStyles({
  table: {
    '& td, & th': { wordBreak: 'normal', overflowWrap: 'normal' },
  },
});

/** Head of a column. */
export interface FactColumn {
  title: string;
  align?: 'left' | 'right';
}

interface FactTableProps {
  label: string;
  columns: FactColumn[];
  /** Rows. */
  children: ReactNode;
}

/** A table that scrolls sideways where it is too wide. */
export function FactTable({ label, columns, children }: FactTableProps) {
  const classes = useStyles();
  return (
    <TableContainer>
      <Table size="small" aria-label={label} className={classes.table}>
        <TableHead>
          <TableRow>
            {columns.map(({ title, align }) => (
              <TableCell key={title} align={align}>
                {title}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>{children}</TableBody>
      </Table>
    </TableContainer>
  );
}
