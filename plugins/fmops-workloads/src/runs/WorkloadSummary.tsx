import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { ReplicaBar } from '../endpoint/ReplicaBar';
import { StateLabel } from '../states/StateLabel';
import { useStateWords } from '../states/useStateWords';
import { RunDuration } from '../time/RunDuration';
import { DemoChip } from './DemoMark';
import { RunProgress } from './RunProgress';
import { RunTimes } from './RunTimes';

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

/** State, reason and progress of a run or an endpoint. */
export function WorkloadSummary(props: {
  workload: Workload;
  /** Of its page, where there is one. */
  to?: string;
  'data-testid'?: string;
}) {
  const classes = useStyles();
  const { workload, to } = props;
  const { category, demo, ref, state } = workload;
  const { reasonSentence } = useStateWords();
  return (
    <div className={classes.root} data-testid={props['data-testid']}>
      <div className={classes.facts}>
        <StateLabel state={state} />
        {to ? <Link to={to}>{ref.name}</Link> : ref.name}
        {demo && <DemoChip />}
      </div>
      <Typography variant="body2">{reasonSentence(workload)}</Typography>
      {category === 'job' ? (
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
