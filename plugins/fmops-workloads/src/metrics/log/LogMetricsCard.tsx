import LinearProgress from '@material-ui/core/LinearProgress';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  LogMetricsSummary,
  LogProgress,
  MetricUnit,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { PageDateFormat } from '@fmops/backstage-plugin-fmops-models-react';
import { ChartGrid } from '../../charts/ChartGrid';
import { formatNumber, formatShort } from '../../charts/formatNumber';
import { useFormatDuration } from '../../time/useFormatDuration';
import { metricsTranslationRef, type MetricsMessages } from '../messages';
import { seriesInWords } from '../seriesWords';
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
const MINUTES = new PageDateFormat(CLOCK);
const SECONDS = new PageDateFormat({
  ...CLOCK,
  ...{ day: 'numeric', month: 'short', second: '2-digit' },
});
const PLACES: Record<MetricUnit, (t: MetricsMessages, x: number) => string> = {
  step: (t, x) => t('log.step', { number: formatNumber(x) }),
  epoch: (t, x) => t('log.epoch', { number: formatNumber(x) }),
  time: (_, x) => SECONDS.format(x),
  line: (t, x) => t('log.value', { number: formatNumber(x) }),
};
const UNITS = {
  step: 'by.step',
  epoch: 'by.epoch',
  time: 'by.time',
  line: 'by.line',
} as const satisfies Record<MetricUnit, string>;

/** What the log tells of the course of a run: charts, how far it is, and what went wrong. */
export function LogMetricsCard(props: {
  log: GrowingLog;
  /** How far the run is, is told elsewhere. */
  progressTold?: boolean;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(metricsTranslationRef);
  const summary = useLogMetrics(props.log);
  const progress = props.progressTold ? undefined : summary?.progress;
  if (!summary || (summary.series.length === 0 && !progress)) {
    return null;
  }
  const { frameworks, series, unit } = summary;
  const drawn = series
    .filter(({ points }) => points.length > 0)
    .map(each => seriesInWords(t, each));
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={t('card.title')}
      className={classes.root}
    >
      <div>
        <Typography variant="h6" component="h2">
          {t('card.title')}
        </Typography>
        <Typography variant="caption" color="textSecondary">
          {frameworks.length > 0
            ? t('log.sourceFrameworks', {
                frameworks: frameworks.join(', '),
                by: t(UNITS[unit]),
              })
            : t('log.source')}
        </Typography>
      </div>
      {progress && <ProgressFromLog progress={progress} />}
      <NotFinite summary={summary} />
      {drawn.length > 0 && (
        <ChartGrid
          label={t('log.charts')}
          series={drawn}
          formatX={x => PLACES[unit](t, x)}
          formatTick={unit === 'time' ? x => MINUTES.format(x) : formatShort}
        />
      )}
    </Paper>
  );
}

function ProgressFromLog({ progress }: { progress: LogProgress }) {
  const classes = useStyles();
  const { t } = useTranslationRef(metricsTranslationRef);
  const { step, totalSteps, remainingSeconds } = progress;
  const formatDuration = useFormatDuration();
  const percent = Math.round((step / totalSteps) * 100);
  const told = {
    step: formatNumber(step),
    totalSteps: formatNumber(totalSteps),
    percent: String(percent),
  };
  return (
    <div data-testid="log-progress">
      <LinearProgress
        className={classes.bar}
        variant="determinate"
        value={percent}
        aria-label={t('log.progressLabel')}
      />
      <Typography variant="caption" color="textSecondary">
        {remainingSeconds !== undefined && step < totalSteps
          ? t('log.progressLeft', {
              ...told,
              duration: formatDuration(remainingSeconds * 1_000),
            })
          : t('log.progress', told)}
      </Typography>
    </div>
  );
}

function NotFinite({ summary }: { summary: LogMetricsSummary }) {
  const { t } = useTranslationRef(metricsTranslationRef);
  const bad = summary.series
    .filter(({ notFinite }) => notFinite > 0)
    .map(each => seriesInWords(t, each));
  return (
    <>
      {bad.map(({ id, title, notFinite }) => (
        <Alert key={id} severity="warning">
          {t('log.notFinite', { metric: title, count: notFinite })}
        </Alert>
      ))}
    </>
  );
}
