import { InputError } from '@backstage/errors';
import type { Router } from 'express';
import type { RouteContext } from '../routes/context';

/** Routes that put evaluations beside each other. */
export function addComparisonRoutes(
  router: Router,
  context: RouteContext,
): void {
  const { comparisons, httpAuth, leaderboards } = context;

  router.get('/v1/leaderboards', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    res.json({ items: await leaderboards.list(credentials) });
  });

  router.get('/v1/leaderboard', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const { benchmark, set, metric } = req.query as Record<
      string,
      string | undefined
    >;
    if (Boolean(benchmark) === Boolean(set)) {
      throw new InputError(
        'Name either a benchmark or an evaluation catalog (set)',
      );
    }
    const subject = benchmark ? { benchmark } : { set: set! };
    res.json(await leaderboards.read(credentials, subject, metric));
  });

  router.get('/v1/result-comparison', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    // The router has checked that there are two or more.
    const ids = req.query.id as unknown as string[];
    res.json(await comparisons.compare(credentials, ids));
  });

  router.get('/v1/result-regression', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const { model, version } = req.query as {
      model: string;
      version?: string;
    };
    res.json(
      await comparisons.regression(credentials, { ref: model, version }),
    );
  });
}
