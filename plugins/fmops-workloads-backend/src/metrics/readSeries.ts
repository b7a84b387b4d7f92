import type { EndpointSeries } from '@fmops/backstage-plugin-fmops-workloads-common';
import { toError } from '@backstage/errors';
import {
  metricQueries,
  quantities,
  type MetricQuery,
  type PodMatchers,
  type PrometheusClient,
} from '../prometheus';
import type { RangeQuery } from './ranges';

/** What was read, and why the rest was not. */
export interface ReadSeries {
  series: EndpointSeries[];
  /** Who tells it. */
  sources: string[];
  errors: Error[];
}

const NEEDED = [...new Set(metricQueries.flatMap(({ needs }) => needs))];
const selectorOf = (matchers: string) =>
  `{__name__=~${JSON.stringify(NEEDED.join('|'))},${matchers}}`;

/**
 * Reads every quantity that Prometheus has of some pods: first which metrics
 * there are, then those, by the first query that can answer.
 *
 * @throws ServiceUnavailableError when not even that could be asked
 */
export async function readSeries(
  client: PrometheusClient,
  pods: PodMatchers,
  range: RangeQuery,
): Promise<ReadSeries> {
  // On the step, so that points stay where they are as time goes on
  const end = Math.floor(Date.now() / 1000 / range.step) * range.step;
  const span = { start: end - range.length, end };
  const names = await client.metricNames(
    [selectorOf(pods.own), selectorOf(pods.exported)],
    { start: span.start, end: Math.ceil(Date.now() / 1000) },
  );
  const errors: Error[] = [];
  const read = await Promise.all(
    quantities.map(async quantity => {
      const query = metricQueries.find(
        ({ quantity: of, needs }) =>
          of === quantity.id && needs.every(name => names.has(name)),
      );
      if (!query) {
        return [];
      }
      try {
        const promql = fill(query, pods, range);
        const points = await client.queryRange(promql, span, range.step);
        return points.length
          ? [{ source: query.source, series: { ...quantity, points } }]
          : [];
      } catch (error) {
        errors.push(toError(error));
        return [];
      }
    }),
  );
  const found = read.flat();
  return {
    series: found.map(({ series }) => series),
    sources: [...new Set(found.map(({ source }) => source))],
    errors,
  };
}

function fill({ query }: MetricQuery, pods: PodMatchers, range: RangeQuery) {
  const values = { pods: pods.own, exported: pods.exported, rate: range.rate };
  return query.replace(
    /\$(pods|exported|rate)\b/g,
    (_, name: keyof typeof values) => values[name],
  );
}
