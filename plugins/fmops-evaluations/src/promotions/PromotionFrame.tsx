import type { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { promotionsRouteRef } from '../routes';

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
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
  },
  title: { overflowWrap: 'anywhere' },
}));

/** A page below that of all promotions. */
export function PromotionFrame(props: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  const root = useRouteRef(promotionsRouteRef)?.();
  return (
    <div className={classes.root}>
      <div>
        {root && <Link to={root}>All promotions</Link>}
        <div className={classes.head}>
          <Typography variant="h4" component="h1" className={classes.title}>
            {props.title}
          </Typography>
          {props.aside}
        </div>
      </div>
      {props.children}
    </div>
  );
}
