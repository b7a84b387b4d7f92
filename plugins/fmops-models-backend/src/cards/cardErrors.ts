import {
  InputError,
  NotAllowedError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';

/** Both the list of readers and the plain reader name the setting that refused. */
const REFUSED = /backend\.reading\.allow/;
const REFUSED_REDIRECT = /backend\.reading\.allow configuration: (\S+)$/;
const ANSWER = /, (\d{3} ?[\w ]*)$/;

function notAllowed(url: string, message: string): Error {
  const host = new URL(REFUSED_REDIRECT.exec(message)?.[1] ?? url).host;
  const way = host === new URL(url).host ? 'is at' : 'leads on to';
  return new NotAllowedError(
    `The model card ${way} ${host}, which the portal may not read. Whoever runs the portal can allow it in the configuration: backend.reading.allow: [{ host: '${host}' }]`,
  );
}

/** What went wrong while a card was read, for people. Addresses of redirects stay out of it. */
export function cardError(
  url: string,
  cause: unknown,
  signal: AbortSignal,
): Error {
  const { host } = new URL(url);
  const { name, message } = toError(cause);
  if (signal.aborted) {
    return new ServiceUnavailableError(
      `${host} took too long to send the model card. Try again later.`,
    );
  }
  if (REFUSED.test(message)) return notAllowed(url, message);
  if (name === 'NotFoundError') {
    // Not that the model has no card: its owner thinks it has one there
    return new InputError(
      `spec.card.url: ${host} has nothing at this address. Whoever looks after the model can correct it.`,
    );
  }
  if (name === 'InputError') return toError(cause);
  if (name === 'TypeError') return notText(host, 'is no UTF-8 text');
  const answer = ANSWER.exec(message)?.[1];
  return new ServiceUnavailableError(
    `The model card could not be read from ${host}${
      answer ? `, which answered ${answer.trim()}` : ''
    }. Try again later.`,
  );
}

/** What is at an address and no model card. */
export function notText(host: string, what: string): InputError {
  return new InputError(
    `spec.card.url: what ${host} sends ${what}. The address must lead to a Markdown file.`,
  );
}
