import type { MetricRange } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Router } from 'express';
import { visibleWorkload } from './visibleWorkload';
import type { RouteContext } from './context';

/** Routes of metrics: what Prometheus tells, and how logs are read. */
export function addMetricRoutes(router: Router, context: RouteContext): void {
  const { httpAuth, metrics, metricPatterns } = context;

  router.get('/v1/workloads/:cluster/:uid/metrics', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const { workload } = await visibleWorkload(
      context,
      credentials,
      req.params,
    );
    const range = (req.query.range ?? '1h') as MetricRange;
    res.json(await metrics.read(workload, range));
  });

  router.get('/v1/metric-patterns', async (req, res) => {
    await httpAuth.credentials(req);
    res.json({ items: metricPatterns.added });
  });
}
