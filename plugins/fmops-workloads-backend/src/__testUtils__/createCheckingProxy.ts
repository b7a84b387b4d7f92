import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { mockCredentials } from '@backstage/backend-test-utils';
import express, { type Express, type Router } from 'express';
import { readOpenApi } from '../schema/readOpenApi';

/** Passes requests on, and checks the answers against the description. */
export async function createCheckingProxy(
  url: string,
  user: string,
): Promise<Express> {
  const router: Router = createValidatedOpenApiRouter(await readOpenApi(), {
    validatorOptions: { validateResponses: true },
  });
  router.use(async (req, res) => {
    const answer = await fetch(url + req.originalUrl, {
      method: req.method,
      headers: {
        authorization: mockCredentials.user.header(user),
        'content-type': 'application/json',
      },
      body: req.method === 'POST' ? JSON.stringify(req.body) : undefined,
    });
    res.status(answer.status).json(await answer.json());
  });
  return express().use(router);
}
