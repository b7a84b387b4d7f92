import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { ReplicaBar } from '../endpoint/ReplicaBar';
import { endpointRouteRef, runRouteRef } from '../routes';
import { DemoChip } from '../runs/DemoMark';
import { RunProgress } from '../runs/RunProgress';
import { RunTimes } from '../runs/RunTimes';
import { reasonSentence } from '../states/reason';
import { StateLabel } from '../states/StateLabel';
import { RunDuration } from '../time/RunDuration';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
    fontFamily: theme.typography.fontFamily,
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 2),
  },
}));

/** State, reason and progress of a run or an endpoint, with the way to its page. */
export function LiveWorkload({ workload }: { workload: Workload }) {
  const classes = useStyles();
  const { category, demo, ref, state } = workload;
  const isRun = category === 'job';
  const page = useRouteRef(isRun ? runRouteRef : endpointRouteRef);
  const { cluster, uid, name } = ref;
  return (
    <div className={classes.root} data-testid="task-workload">
      <div className={classes.facts}>
        <StateLabel state={state} />
        {page ? <Link to={page({ cluster, uid })}>{name}</Link> : name}
        {demo && <DemoChip />}
      </div>
      <Typography variant="body2">{reasonSentence(workload)}</Typography>
      {isRun ? (
        <RunProgress workload={workload} />
      ) : (
        <ReplicaBar workload={workload} />
      )}
      <Typography
        className={classes.facts}
        variant="caption"
        color="textSecondary"
        component="div"
      >
        <RunDuration workload={workload} />
        <span>
          <RunTimes workload={workload} />
        </span>
      </Typography>
    </div>
  );
}
