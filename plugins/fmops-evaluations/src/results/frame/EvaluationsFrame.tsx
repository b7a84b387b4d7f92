import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { evaluationListRouteRef, evaluationsRouteRef } from '../../routes';
import { ImportButton } from './ImportButton';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    fontFamily: theme.typography.fontFamily,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
}));

/** The two ways into evaluations, with what can be done in both. */
export function EvaluationsFrame(props: {
  tab: 'leaderboards' | 'all';
  children: ReactNode;
}) {
  const classes = useStyles();
  const root = useRouteRef(evaluationsRouteRef)?.() ?? '';
  const all = useRouteRef(evaluationListRouteRef)?.() ?? '';
  return (
    <div className={classes.root}>
      <div className={classes.bar}>
        <Tabs
          value={props.tab}
          indicatorColor="primary"
          textColor="primary"
          aria-label="Evaluations"
        >
          <Tab
            label="Leaderboards"
            value="leaderboards"
            component={RouterLink}
            to={root}
          />
          <Tab
            label="All evaluations"
            value="all"
            component={RouterLink}
            to={all}
          />
        </Tabs>
        <ImportButton />
      </div>
      {props.children}
    </div>
  );
}
