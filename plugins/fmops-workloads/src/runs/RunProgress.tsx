import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  isTerminal,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { useFormatDuration } from '../time/useFormatDuration';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0, display: 'grid', gap: theme.spacing(0.5) },
  bar: { height: 6, borderRadius: 3 },
}));

/** How far a run has come, as far as it tells. */
export function RunProgress(props: { workload: Workload }) {
  const classes = useStyles();
  const { progress, state } = props.workload;
  const formatDuration = useFormatDuration();
  if (progress?.percent === undefined) {
    return null;
  }
  const percent = Math.round(Math.min(100, Math.max(0, progress.percent)));
  const left =
    progress.remainingSeconds !== undefined && !isTerminal(state)
      ? `, about ${formatDuration(progress.remainingSeconds * 1000)} left`
      : '';
  return (
    <div className={classes.root} data-testid="run-progress">
      <LinearProgress
        className={classes.bar}
        variant="determinate"
        value={percent}
        aria-label={`Progress of ${props.workload.ref.name}`}
      />
      <Typography variant="caption" color="textSecondary">
        {`${percent} %${left}`}
      </Typography>
    </div>
  );
}
