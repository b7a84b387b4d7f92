import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { ActsMenu } from '../acts/ActsMenu';
import { LiveStatus } from '../live/LiveStatus';
import type { LiveStream } from '../live/useLiveStream';
import { StateLabel } from '../states/StateLabel';
import { useStateWords } from '../states/useStateWords';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: theme.spacing(2),
    rowGap: theme.spacing(1),
  },
  name: { flex: '1 1 12rem', overflowWrap: 'anywhere', margin: 0 },
  reason: { overflowWrap: 'anywhere' },
}));

/** Name of a run or endpoint, what can be done with it, its state and why. */
export function DetailHeader(props: {
  workload: Workload;
  stream: LiveStream;
  /** What is below says why it is in its state. */
  explained: boolean;
  /** The way to the list. */
  back: ReactNode;
  /** Beside the menu of acts. */
  controls?: ReactNode;
  /** Beside the state. */
  times: ReactNode;
  /** Below the reason. */
  children?: ReactNode;
}) {
  const classes = useStyles();
  const { workload, stream, explained, back, controls, times, children } =
    props;
  const { reasonSentence } = useStateWords();
  return (
    <header className={classes.root}>
      {back}
      <div className={classes.bar}>
        <Typography variant="h4" component="h2" className={classes.name}>
          {workload.ref.name}
        </Typography>
        <LiveStatus stream={stream} />
        <ActsMenu workload={workload} />
        {controls}
      </div>
      <div className={classes.bar}>
        <StateLabel state={workload.state} />
        {times}
      </div>
      {(!explained || workload.deleting) && (
        <Typography className={classes.reason} data-testid="run-reason">
          {reasonSentence(workload)}
        </Typography>
      )}
      {children}
    </header>
  );
}
