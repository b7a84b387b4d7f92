import type { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

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

/** A page below another one, with a way back to that. */
export function Subpage(props: {
  title: ReactNode;
  back: { to: string | undefined; title: string };
  actions?: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  const { title, back, actions, children } = props;
  return (
    <div className={classes.root}>
      <div>
        {back.to && <Link to={back.to}>{back.title}</Link>}
        <div className={classes.head}>
          <Typography variant="h4" component="h1" className={classes.title}>
            {title}
          </Typography>
          <div className={classes.actions}>{actions}</div>
        </div>
      </div>
      {children}
    </div>
  );
}
