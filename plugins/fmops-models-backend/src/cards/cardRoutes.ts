import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import type { Router } from 'express';
import type { ModelCards } from './ModelCards';

/** What the routes of cards call. */
export interface CardContext {
  cards: ModelCards;
  httpAuth: HttpAuthService;
}

/** The route of the card of a model. */
export function addCardRoutes(
  router: Router,
  { cards, httpAuth }: CardContext,
): void {
  router.get('/v1/models/:namespace/:name/card', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const { namespace, name } = req.params;
    const ref = { kind: FOUNDATION_MODEL_KIND, namespace, name };
    res.json(await cards.read(ref, credentials));
  });
}
