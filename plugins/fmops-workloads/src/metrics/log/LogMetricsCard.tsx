import LinearProgress from '@material-ui/core/LinearProgress';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type {
  LogMetricsSummary,
  LogProgress,
  MetricUnit,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { ChartGrid } from '../../charts/ChartGrid';
import { formatNumber, formatShort } from '../../charts/formatNumber';
import { useFormatDuration } from '../../time/useFormatDuration';
import type { GrowingLog } from './LogMetricsReader';
import { useLogMetrics } from './useLogMetrics';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1.5),
    minWidth: 0,
    padding: theme.spacing(2),
    marginBottom: theme.spacing(1.5),
  },
  bar: { height: 6, borderRadius: 3 },
}));

const CLOCK = { hour: '2-digit', minute: '2-digit', hour12: false } as const;
const MINUTES = new Intl.DateTimeFormat('en', CLOCK);
const SECONDS = new Intl.DateTimeFormat('en', {
  ...CLOCK,
  ...{ day: 'numeric', month: 'short', second: '2-digit' },
});
const PLACES: Record<MetricUnit, (x: number) => string> = {
  step: x => `step ${formatNumber(x)}`,
  epoch: x => `epoch ${formatNumber(x)}`,
  time: x => SECONDS.format(x),
  line: x => `value ${formatNumber(x)}`,
};

/** What the log tells of the course of a run: charts, how far it is, and what went wrong. */
export function LogMetricsCard(props: {
  log: GrowingLog;
  /** How far the run is, is told elsewhere. */
  progressTold?: boolean;
}) {
  const classes = useStyles();
  const summary = useLogMetrics(props.log);
  const progress = props.progressTold ? undefined : summary?.progress;
  if (!summary || (summary.series.length === 0 && !progress)) {
    return null;
  }
  const { frameworks, series, unit } = summary;
  const drawn = series.filter(({ points }) => points.length > 0);
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label="Metrics"
      className={classes.root}
    >
      <div>
        <Typography variant="h6" component="h2">
          Metrics
        </Typography>
        <Typography variant="caption" color="textSecondary">
          From the log below
          {frameworks.length > 0 && ` (${frameworks.join(', ')}), by ${unit}`}
        </Typography>
      </div>
      {progress && <ProgressFromLog progress={progress} />}
      <NotFinite summary={summary} />
      {drawn.length > 0 && (
        <ChartGrid
          label="Metrics from the log"
          series={drawn}
          formatX={PLACES[unit]}
          formatTick={unit === 'time' ? MINUTES.format : formatShort}
        />
      )}
    </Paper>
  );
}

function ProgressFromLog({ progress }: { progress: LogProgress }) {
  const classes = useStyles();
  const { step, totalSteps, remainingSeconds } = progress;
  const formatDuration = useFormatDuration();
  const percent = Math.round((step / totalSteps) * 100);
  const left =
    remainingSeconds !== undefined && step < totalSteps
      ? `, about ${formatDuration(remainingSeconds * 1_000)} left`
      : '';
  return (
    <div data-testid="log-progress">
      <LinearProgress
        className={classes.bar}
        variant="determinate"
        value={percent}
        aria-label="Progress, from the log"
      />
      <Typography variant="caption" color="textSecondary">
        {`Step ${formatNumber(step)} of ${formatNumber(
          totalSteps,
        )} (${percent} %)${left}, from the log`}
      </Typography>
    </div>
  );
}

function NotFinite({ summary }: { summary: LogMetricsSummary }) {
  const bad = summary.series.filter(({ notFinite }) => notFinite > 0);
  return (
    <>
      {bad.map(({ id, title, notFinite }) => (
        <Alert key={id} severity="warning">
          {title} was not a finite number {notFinite}{' '}
          {notFinite === 1 ? 'time' : 'times'}: the training may have diverged.
        </Alert>
      ))}
    </>
  );
}
