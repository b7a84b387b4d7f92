import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(15rem, 100%), 1fr))',
  },
}));

/** Fields that narrow a list down, beside one another as far as there is room. */
export function FilterBar({ children }: { children: ReactNode }) {
  const classes = useStyles();
  return (
    <div role="search" className={classes.root}>
      {children}
    </div>
  );
}
