import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { InfoCard, Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  EndpointMetrics,
  MetricRange,
  WorkloadRef,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { ChartGrid } from '../../charts/ChartGrid';
import { messageOf } from '../../errors/problem';
import { metricsTranslationRef } from '../messages';
import { seriesInWords } from '../seriesWords';
import { RangePicker } from './RangePicker';
import { timeFormats } from './timeFormats';
import { useEndpointMetrics } from './useEndpointMetrics';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
}));

/** What Prometheus tells of an endpoint, as charts. */
export function EndpointMetricsCard(props: { workload: WorkloadRef }) {
  const classes = useStyles();
  const { t } = useTranslationRef(metricsTranslationRef);
  const { workload } = props;
  const [range, setRange] = useState<MetricRange>('1h');
  const { metrics, error, retry } = useEndpointMetrics(workload, range);
  const failure = error
    ? messageOf(error)
    : metrics?.status === 'failed' && metrics.message;
  return (
    <InfoCard
      title={t('card.title')}
      subheader={
        metrics?.sources.length
          ? t('endpoint.source', { sources: metrics.sources.join(', ') })
          : undefined
      }
    >
      <div className={classes.root}>
        {metrics?.status !== 'notConfigured' && (
          <div>
            <RangePicker range={range} onRangeChange={setRange} />
          </div>
        )}
        {!metrics && !error && <Progress />}
        {failure && (
          <Alert
            severity="error"
            action={
              <Button color="inherit" size="small" onClick={retry}>
                {t('endpoint.retry')}
              </Button>
            }
          >
            {t('endpoint.broken', { problem: failure })}
          </Alert>
        )}
        {metrics && <Metrics metrics={metrics} cluster={workload.cluster} />}
      </div>
    </InfoCard>
  );
}

function Metrics(props: { metrics: EndpointMetrics; cluster: string }) {
  const { t } = useTranslationRef(metricsTranslationRef);
  const { metrics, cluster } = props;
  const { status, message, range, readAt, stepSeconds, series } = metrics;
  if (status === 'notConfigured') {
    return (
      <Typography color="textSecondary">
        {t('endpoint.notConfigured', { cluster })}
      </Typography>
    );
  }
  if (status === 'noData') {
    return (
      <Typography color="textSecondary">
        {t('endpoint.noData')} {message}
      </Typography>
    );
  }
  const formats = timeFormats(range);
  return (
    <>
      {status === 'ok' && message && (
        <Alert severity="warning">
          {t('endpoint.partMissing', { problem: message })}
        </Alert>
      )}
      {series.length > 0 && (
        <ChartGrid
          label={t('endpoint.charts')}
          series={series.map(each => seriesInWords(t, each))}
          domain={formats.span(readAt)}
          gap={2.5 * stepSeconds * 1_000}
          formatX={formats.full}
          formatTick={formats.tick}
        />
      )}
    </>
  );
}
