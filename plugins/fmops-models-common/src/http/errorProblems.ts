import { ResponseError } from '@backstage/errors';

/**
 * What an answer says is wrong, item by item; empty where it says no more than its message.
 *
 * @public
 */
export function errorProblems<T>(
  error: unknown,
  isProblem: (item: unknown) => item is T,
): T[] {
  const { problems } =
    error instanceof ResponseError
      ? (error.body.error as { problems?: unknown })
      : { problems: undefined };
  return Array.isArray(problems) ? problems.filter(isProblem) : [];
}
