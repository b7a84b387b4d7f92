import type { ObjectiveFields } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type {
  EndpointMetrics,
  FmopsWorkloadsApi,
  MetricRange,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { IndicatorReader, Reading, Subject } from './Reading';

const MINUTE = 60_000;
const SPANS: [MetricRange, number][] = [
  ['1h', 60],
  ['6h', 360],
  ['24h', 1_440],
  ['7d', 10_080],
];

const mean = (values: number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Reads what an endpoint's servers report to Prometheus: the mean of the points of the window. */
export class MetricReader implements IndicatorReader {
  /**
   * @param series - id of a quantity of `METRIC_SERIES`
   * @param options - `token` for calls to the workloads backend
   */
  constructor(
    private readonly series: string,
    private readonly options: {
      workloads: Pick<FmopsWorkloadsApi, 'metrics'>;
      token(): Promise<string>;
    },
  ) {}

  async read(
    { workloads }: Subject,
    { windowMinutes }: ObjectiveFields,
    now: number,
  ): Promise<Reading> {
    const serving = await workloads();
    if (!serving.length) return { problem: 'Nothing serves this endpoint.' };
    const range = (SPANS.find(([, minutes]) => windowMinutes <= minutes) ??
      SPANS.at(-1)!)[0];
    const token = await this.options.token();
    const told = await Promise.all(
      serving.map(({ ref }: Workload) =>
        this.options.workloads.metrics(ref, { range }, { token }),
      ),
    );
    const missing = told.find(({ status }) =>
      ['failed', 'notConfigured'].includes(status),
    );
    // A part of the endpoint does not speak for all of it
    if (missing) return { problem: whyNothing(missing) };
    const from = now - windowMinutes * MINUTE;
    const values = told.flatMap(({ series }) =>
      series
        .filter(({ id }) => id === this.series)
        .flatMap(({ points }) => points)
        .filter(({ x }) => x >= from)
        .map(({ value }) => value),
    );
    return values.length
      ? { value: mean(values) }
      : { problem: whyNothing(told[0]) };
  }
}

function whyNothing({ status, message }: EndpointMetrics): string {
  if (status === 'notConfigured') {
    return 'The portal knows no Prometheus of the cluster.';
  }
  return status === 'failed'
    ? message ?? 'Prometheus could not be asked.'
    : 'Prometheus has nothing of it in this time.';
}
