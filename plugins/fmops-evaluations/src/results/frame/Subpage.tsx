import type { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { evaluationsRouteRef } from '../../routes';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'minmax(0, 1fr)',
    fontFamily: theme.typography.fontFamily,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
  },
  title: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** A page below that of all evaluations. */
export function Subpage(props: {
  title: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  const root = useRouteRef(evaluationsRouteRef)?.();
  return (
    <div className={classes.root}>
      <div>
        {root && <Link to={root}>All leaderboards</Link>}
        <div className={classes.head}>
          <Typography variant="h4" component="h1" className={classes.title}>
            {props.title}
          </Typography>
          <div className={classes.actions}>{props.actions}</div>
        </div>
      </div>
      {props.children}
    </div>
  );
}
