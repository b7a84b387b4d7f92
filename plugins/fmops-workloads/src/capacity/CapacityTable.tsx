import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { capacityTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  // Wide tables scroll in their own box, also by keyboard.
  box: {
    overflowX: 'auto',
    '& + &': { marginTop: theme.spacing(3) },
  },
  table: {
    ...theme.typography.body2,
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'baseline',
      fontWeight: 'inherit',
      padding: theme.spacing(0.75, 2, 0.75, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& thead th': {
      color: theme.palette.text.secondary,
      whiteSpace: 'nowrap',
    },
    '& tbody tr:last-child > *': { borderBottom: 0 },
    // What is told in words last would make very high rows of narrow windows.
    '& td:last-child': { minWidth: '12rem' },
  },
}));

/** A row; its first cell names it. */
export interface CapacityRow {
  key: string;
  cells: readonly ReactNode[];
}

/** A table with a name for those who do not see it. */
export function CapacityTable(props: {
  label: string;
  columns: readonly string[];
  rows: readonly CapacityRow[];
  /** Leaves out the column of clusters: it tells nothing where there is one. */
  oneCluster?: boolean;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(capacityTranslationRef);
  const { label } = props;
  const left = props.oneCluster
    ? props.columns.indexOf(t('column.cluster'))
    : -1;
  const columns = props.columns.filter((_, index) => index !== left);
  const rows = props.rows.map(({ key, cells }) => ({
    key,
    cells: cells.filter((_, index) => index !== left),
  }));
  return (
    <div
      className={classes.box}
      role="region"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must be able to scroll it
      tabIndex={0}
    >
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
