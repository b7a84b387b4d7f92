import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { promptsRouteRef, setsRouteRef } from '../../routes';

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

/** Prompts and evaluation catalogs, with what can be done in each. */
export function PromptsFrame(props: {
  tab: 'prompts' | 'sets';
  action?: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  const prompts = useRouteRef(promptsRouteRef)?.() ?? '';
  const sets = useRouteRef(setsRouteRef)?.() ?? '';
  return (
    <div className={classes.root}>
      <div className={classes.bar}>
        <Tabs
          indicatorColor="primary"
          textColor="primary"
          value={props.tab}
          aria-label="Prompts"
        >
          <Tab
            label="Prompts"
            value="prompts"
            component={RouterLink}
            to={prompts}
          />
          <Tab
            label="Evaluation catalogs"
            value="sets"
            component={RouterLink}
            to={sets}
          />
        </Tabs>
        {props.action}
      </div>
      {props.children}
    </div>
  );
}
