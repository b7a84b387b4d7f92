import type {
  RatingFilter,
  RatingQuery,
  RatingRequest,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Request, Router } from 'express';
import { audited } from '../routes/audited';
import type { RouteContext } from '../routes';

/** Routes of ratings. */
export function addRatingsRoutes(router: Router, context: RouteContext): void {
  const { auditor, httpAuth, ratings, ratedExamples } = context;
  const path = '/v1/answers/:answerId/rating';
  const event = (req: Request, eventId: string, meta: object) => ({
    ...{ eventId, request: req, severityLevel: 'low' as const },
    meta: { answerId: req.params.answerId, ...meta },
  });

  router.put(path, async (req, res) => {
    const request = req.body as RatingRequest;
    const { thumb, score, comment, example } = request;
    const meta = {
      ...{ thumb, score, endpoint: request.answer?.endpoint },
      ...{ comment: Boolean(comment), example: Boolean(example) },
    };
    const rating = await audited(
      auditor,
      event(req, 'rating-put', meta),
      async () =>
        ratings.put(
          await httpAuth.credentials(req),
          req.params.answerId,
          request,
        ),
      ({ id, endpoint }) => ({ id, endpoint }),
    );
    res.json(rating);
  });

  router.get(path, async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const { rater } = req.query as { rater?: string };
    const mine = await ratings.mine(credentials, req.params.answerId, rater);
    if (mine) {
      res.json(mine);
    } else {
      res.status(204).end();
    }
  });

  router.delete(path, async (req, res) => {
    const { rater } = req.query as { rater?: string };
    await audited(auditor, event(req, 'rating-withdraw', {}), async () =>
      ratings.withdraw(
        await httpAuth.credentials(req),
        req.params.answerId,
        rater,
      ),
    );
    res.status(204).end();
  });

  router.get('/v1/ratings', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    // Checked against the description of the API
    const query = req.query as unknown as RatingQuery;
    res.json(await ratings.list(credentials, query));
  });

  router.get('/v1/ratings/summary', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const filter = req.query as unknown as RatingFilter;
    res.json(await ratings.summary(credentials, filter));
  });

  router.post('/v1/ratings/examples', async (req, res) => {
    const request = req.body as { ratings: string[]; set: string };
    const result = await audited(
      auditor,
      {
        ...{ eventId: 'rating-copy-examples', request: req },
        severityLevel: 'medium',
        meta: { set: request.set, ratings: request.ratings.length },
      },
      async () => ratedExamples.copy(await httpAuth.credentials(req), request),
      counts => counts,
    );
    res.json(result);
  });
}
