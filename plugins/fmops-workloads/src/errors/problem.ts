/** What an error of the backend means to the reader. */
export type Problem = 'forbidden' | 'signedOut' | 'notFound' | 'broken';

const BY_STATUS: Record<number, Problem> = {
  401: 'signedOut',
  403: 'forbidden',
  404: 'notFound',
  410: 'notFound',
};

const BY_NAME: Record<string, Problem> = {
  AuthenticationError: 'signedOut',
  NotAllowedError: 'forbidden',
  NotFoundError: 'notFound',
};

interface ErrorLike {
  name?: string;
  statusCode?: number;
  cause?: unknown;
}

/** Tells forbidden from missing from broken. */
export function problemOf(error: Error): Problem {
  const { name = '', statusCode = 0, cause } = error as ErrorLike;
  const causeName = (cause as ErrorLike | undefined)?.name ?? '';
  return (
    BY_STATUS[statusCode] ?? BY_NAME[name] ?? BY_NAME[causeName] ?? 'broken'
  );
}

/** The sentence that the backend wrote, without the client's frame around it. */
export function messageOf(error: Error): string {
  const cause = (error as ErrorLike).cause as Error | undefined;
  return cause?.message || error.message;
}
