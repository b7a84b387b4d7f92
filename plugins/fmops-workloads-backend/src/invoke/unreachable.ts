import { isError, ServiceUnavailableError, toError } from '@backstage/errors';

/** Codes of Node.js and undici, for people. */
const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens at its address',
  ECONNRESET: 'it cut the connection off',
  ENOTFOUND: 'the name of its host is not known',
  EAI_AGAIN: 'the name of its host cannot be looked up at present',
  EHOSTUNREACH: 'no way leads to its host',
  ETIMEDOUT: 'its host does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'its host does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'it took the question and said nothing for minutes',
  UND_ERR_SOCKET: 'it cut the connection off',
};

/**
 * The error that a caller gets where no answer of an endpoint came: refusals of
 * the portal and aborts as they are, else what is wrong with the connection.
 */
export function unreachable(endpoint: string, error: unknown): Error {
  const known = toError(error);
  const code = String((known as { code?: unknown }).code ?? '');
  if (
    isError(error) &&
    (known.name === 'NotAllowedError' ||
      known.name === 'AbortError' ||
      known.name === 'NotFoundError')
  ) {
    return known;
  }
  return new ServiceUnavailableError(
    `${endpoint} does not answer: ${
      REASONS[code] ??
      (code.startsWith('ERR_TLS') || code.includes('CERT')
        ? `its certificate is not trusted (${code})`
        : known.message)
    }. Try again in a minute; if it stays like this, look at the endpoint's page.`,
  );
}
