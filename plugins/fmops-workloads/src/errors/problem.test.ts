import { NotAllowedError, ResponseError } from '@backstage/errors';
import { messageOf, problemOf } from './problem';

async function response(status: number, name: string) {
  const body = {
    error: { name, message: 'Said by the server' },
    response: { statusCode: status },
  };
  return ResponseError.fromResponse({
    ok: false,
    status,
    statusText: name,
    url: 'http://localhost',
    headers: new Headers({ 'content-type': 'application/json' }),
    text: async () => JSON.stringify(body),
    json: async () => body,
  } as unknown as Response);
}

describe('problemOf', () => {
  it.each([
    [401, 'AuthenticationError', 'signedOut'],
    [403, 'NotAllowedError', 'forbidden'],
    [404, 'NotFoundError', 'notFound'],
    [500, 'Error', 'broken'],
    [503, 'ServiceUnavailableError', 'broken'],
  ] as const)('reads %d %s as %s', async (status, name, problem) => {
    expect(problemOf(await response(status, name))).toBe(problem);
  });

  it('reads errors that are no responses', () => {
    expect(problemOf(new NotAllowedError('no'))).toBe('forbidden');
    expect(problemOf(new TypeError('Failed to fetch'))).toBe('broken');
  });
});

describe('messageOf', () => {
  it('is what the server said, else what the client knows', async () => {
    expect(messageOf(await response(500, 'Error'))).toBe('Said by the server');
    expect(messageOf(new Error('offline'))).toBe('offline');
  });
});
