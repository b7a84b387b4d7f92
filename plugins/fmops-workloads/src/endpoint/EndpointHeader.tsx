import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { ActsMenu } from '../acts/ActsMenu';
import { LiveStatus } from '../live/LiveStatus';
import type { LiveStream } from '../live/useLiveStream';
import { reasonSentence } from '../states/reason';
import { StateLabel } from '../states/StateLabel';
import { Moment } from '../time/Moment';

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

/** Name of an endpoint, its state, since when and why. */
export function EndpointHeader(props: {
  workload: Workload;
  stream: LiveStream;
  back: ReactNode;
}) {
  const classes = useStyles();
  const { workload, stream, back } = props;
  const { state, stateSince, deletedAt } = workload;
  return (
    <header className={classes.root}>
      {back}
      <div className={classes.bar}>
        <Typography variant="h4" component="h2" className={classes.name}>
          {workload.ref.name}
        </Typography>
        <LiveStatus stream={stream} />
        <ActsMenu workload={workload} />
      </div>
      <div className={classes.bar}>
        <StateLabel state={state} />
        <span>
          since <Moment time={stateSince} testId="endpoint-since" />
        </span>
        {deletedAt && (
          <span>
            deleted from the cluster <Moment time={deletedAt} />
          </span>
        )}
      </div>
      <Typography className={classes.reason} data-testid="run-reason">
        {reasonSentence(workload)}
      </Typography>
    </header>
  );
}
