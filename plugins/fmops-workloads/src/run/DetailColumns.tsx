import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: {
    display: 'grid',
    alignContent: 'start',
    gap: theme.spacing(2),
    minWidth: 0,
  },
}));

/** What happens beside what is known; below each other where there is no room. */
export function DetailColumns(props: { main: ReactNode; side: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.columns}>
      <div className={classes.column}>{props.main}</div>
      <div className={classes.column}>{props.side}</div>
    </div>
  );
}
