import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';

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

/** Pages beside one another, with what can be done on the one that is shown. */
export function TabbedFrame<T extends string>(props: {
  /** Names the tabs for those who hear them. */
  label: string;
  tab: T;
  tabs: readonly { id: T; title: string; to: string }[];
  action?: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div className={classes.bar}>
        <Tabs
          value={props.tab}
          indicatorColor="primary"
          textColor="primary"
          variant="scrollable"
          scrollButtons="auto"
          aria-label={props.label}
        >
          {props.tabs.map(({ id, title, to }) => (
            <Tab
              key={id}
              label={title}
              value={id}
              component={RouterLink}
              to={to}
            />
          ))}
        </Tabs>
        {props.action}
      </div>
      {props.children}
    </div>
  );
}
