import { ResponseError } from '@backstage/errors';

/** Whether the catalog answered that it does not understand a query. */
export function isRefusedQuery(error: unknown): boolean {
  return error instanceof ResponseError && error.statusCode === 400;
}
