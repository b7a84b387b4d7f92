import type { PromptVersionQuery } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Router } from 'express';
import type { RouteContext } from '../routes';

/** Routes of prompts. They change nothing, so there is nothing to audit. */
export function addPromptsRoutes(
  router: Router,
  { httpAuth, prompts }: RouteContext,
): void {
  router.get('/v1/prompts/versions', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const prompt = `${req.query.prompt}`;
    res.json({ items: await prompts.versions(credentials, prompt) });
  });

  router.get('/v1/prompts/version', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    // Checked against the description of the API
    const query = req.query as unknown as PromptVersionQuery;
    res.json(await prompts.version(credentials, query));
  });

  router.post('/v1/prompts/render', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    res.json(await prompts.render(credentials, req.body));
  });
}
