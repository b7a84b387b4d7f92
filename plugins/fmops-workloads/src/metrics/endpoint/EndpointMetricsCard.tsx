import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { InfoCard, Progress } from '@backstage/core-components';
import type {
  EndpointMetrics,
  MetricRange,
  WorkloadRef,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { ChartGrid } from '../../charts/ChartGrid';
import { messageOf } from '../../errors/problem';
import { RangePicker } from './RangePicker';
import { timeFormats } from './timeFormats';
import { useEndpointMetrics } from './useEndpointMetrics';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
}));

/** What Prometheus tells of an endpoint, as charts. */
export function EndpointMetricsCard(props: { workload: WorkloadRef }) {
  const classes = useStyles();
  const { workload } = props;
  const [range, setRange] = useState<MetricRange>('1h');
  const { metrics, error, retry } = useEndpointMetrics(workload, range);
  const failure = error
    ? messageOf(error)
    : metrics?.status === 'failed' && metrics.message;
  return (
    <InfoCard
      title="Metrics"
      subheader={
        metrics?.sources.length
          ? `From Prometheus: ${metrics.sources.join(', ')}`
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
                Try again
              </Button>
            }
          >
            The metrics cannot be read at present. {failure}
          </Alert>
        )}
        {metrics && <Metrics metrics={metrics} cluster={workload.cluster} />}
      </div>
    </InfoCard>
  );
}

function Metrics(props: { metrics: EndpointMetrics; cluster: string }) {
  const { metrics, cluster } = props;
  const { status, message, range, readAt, stepSeconds, series } = metrics;
  if (status === 'notConfigured') {
    return (
      <Typography color="textSecondary">
        The portal knows no Prometheus of the cluster {cluster}. A platform
        engineer can name one under fmops.workloads.prometheus.
      </Typography>
    );
  }
  if (status === 'noData') {
    return (
      <Typography color="textSecondary">
        Prometheus has no metrics of the pods of this endpoint in this time.
        Does it scrape them? vLLM, SGLang, TGI, NIM, Triton, Ray Serve, Knative
        and KServe are understood. {message}
      </Typography>
    );
  }
  const formats = timeFormats(range);
  return (
    <>
      {status === 'ok' && message && (
        <Alert severity="warning">A part is missing. {message}</Alert>
      )}
      {series.length > 0 && (
        <ChartGrid
          label="Metrics of the endpoint"
          series={series}
          domain={formats.span(readAt)}
          gap={2.5 * stepSeconds * 1_000}
          formatX={formats.full}
          formatTick={formats.tick}
        />
      )}
    </>
  );
}
