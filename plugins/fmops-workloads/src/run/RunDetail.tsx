import { makeStyles } from '@material-ui/core/styles';
import { Progress } from '@backstage/core-components';
import Alert from '@material-ui/lab/Alert';
import { messageOf } from '../errors/problem';
import { ProblemPanel, type ProblemTexts } from '../errors/ProblemPanel';
import { useWorkloadDetails } from '../live/useWorkloadDetails';
import { LogPanel } from '../log/LogPanel';
import { DemoBanner } from '../runs/DemoMark';
import { Moment } from '../time/Moment';
import { BackLink } from './BackLink';
import { EventList } from './EventList';
import { PodList } from './PodList';
import { RunFacts } from './RunFacts';
import { RunHeader } from './RunHeader';
import { Timeline } from './Timeline';

const PROBLEMS: ProblemTexts = {
  forbidden: {
    title: 'You may not see this run',
    description:
      'Ask the owner of its component, or whoever manages permissions in this portal.',
  },
  notFound: {
    title: 'There is no such run',
    description: 'The link may be wrong, or its record was deleted with age.',
  },
};

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    minWidth: 0,
    fontFamily: theme.typography.fontFamily,
  },
  columns: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: {
    display: 'grid',
    alignContent: 'start',
    gap: theme.spacing(2),
    minWidth: 0,
  },
}));

/** All about one run, live: header, log, timeline, pods, events, lineage. */
export function RunDetail(props: { cluster: string; uid: string }) {
  const classes = useStyles();
  const { cluster, uid } = props;
  const { details, stream } = useWorkloadDetails(cluster, uid);
  const { error, connection, retry } = stream;

  if (!details) {
    if (error && connection === 'ended') {
      return (
        <div className={classes.root}>
          <BackLink />
          <ProblemPanel error={error} texts={PROBLEMS} retry={retry} />
        </div>
      );
    }
    return (
      <>
        {error && (
          <Alert severity="warning">
            The run cannot be loaded yet: {messageOf(error)}
          </Alert>
        )}
        <Progress />
      </>
    );
  }
  const { workload } = details;
  return (
    <div className={classes.root}>
      <DemoBanner workloads={[workload]} clusters={[]} />
      {workload.staleSince && (
        <Alert severity="warning" data-testid="cluster-unreachable">
          The cluster cannot be reached (since{' '}
          <Moment time={workload.staleSince} />
          ). The run is shown as it was last seen.
        </Alert>
      )}
      <RunHeader workload={workload} stream={stream} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <LogPanel details={details} />
          <PodList details={details} />
          <EventList events={details.events} />
        </div>
        <div className={classes.column}>
          <RunFacts workload={workload} />
          <Timeline transitions={details.transitions} />
        </div>
      </div>
    </div>
  );
}
