import type { Response } from 'express';

/** A signal that aborts when the client is gone, or was gone before. */
export function clientGone(response: Response): AbortSignal {
  const gone = new AbortController();
  if (response.closed) {
    gone.abort();
  } else {
    response.once('close', () => gone.abort());
  }
  return gone.signal;
}
