import { json, type Router } from 'express';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { readOpenApi } from '../schema/readOpenApi';

/** The routes of the API; requests are checked against its description first. */
export async function createRouter(): Promise<Router> {
  return createValidatedOpenApiRouter(await readOpenApi(), {
    middleware: [json({ limit: '1mb' })],
  });
}
