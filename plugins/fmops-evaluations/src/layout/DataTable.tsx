import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import { layoutTranslationRef } from './messages';

// Backstage's theme breaks words in cells anywhere. Whole words and a table
// that scrolls sideways read better.
const useStyles = makeStyles({
  table: {
    '& td, & th': { wordBreak: 'normal', overflowWrap: 'normal' },
  },
});

/** Head of a column. */
export interface DataColumn {
  id: string;
  title: ReactNode;
  align?: 'left' | 'right';
  width?: number | string;
}

/** A table that scrolls sideways where it is too wide, by keyboard too. */
export function DataTable(props: {
  label: string;
  columns: readonly DataColumn[];
  /** Rows. */
  children: ReactNode;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(layoutTranslationRef);
  return (
    <TableContainer
      component={Paper}
      tabIndex={0}
      role="region"
      aria-label={t('table.region', { label: props.label })}
    >
      <Table size="small" aria-label={props.label} className={classes.table}>
        <TableHead>
          <TableRow>
            {props.columns.map(({ id, title, align, width }) => (
              <TableCell key={id} align={align} style={{ minWidth: width }}>
                {title}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>{props.children}</TableBody>
      </Table>
    </TableContainer>
  );
}
