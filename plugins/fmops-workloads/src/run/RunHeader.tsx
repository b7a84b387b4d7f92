import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { ActsMenu } from '../acts/ActsMenu';
import { LiveStatus } from '../live/LiveStatus';
import type { LiveStream } from '../live/useLiveStream';
import { RunProgress } from '../runs/RunProgress';
import { reasonSentence } from '../states/reason';
import { StateLabel } from '../states/StateLabel';
import { RunDuration } from '../time/RunDuration';
import { StopButton } from './StopButton';

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
  progress: { maxWidth: '40rem' },
}));

/** Name, state and controls of a run. */
export function RunHeader(props: {
  workload: Workload;
  stream: LiveStream;
  back: ReactNode;
}) {
  const classes = useStyles();
  const { workload, stream } = props;
  return (
    <header className={classes.root}>
      {props.back}
      <div className={classes.bar}>
        <Typography variant="h4" component="h2" className={classes.name}>
          {workload.ref.name}
        </Typography>
        <LiveStatus stream={stream} />
        <ActsMenu workload={workload} />
        <StopButton workload={workload} />
      </div>
      <div className={classes.bar}>
        <StateLabel state={workload.state} />
        <RunDuration workload={workload} />
      </div>
      <Typography data-testid="run-reason">
        {reasonSentence(workload)}
      </Typography>
      <div className={classes.progress}>
        <RunProgress workload={workload} />
      </div>
    </header>
  );
}
