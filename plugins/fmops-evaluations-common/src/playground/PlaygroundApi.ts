import type { RequestOptions } from '../client/EvaluationsHttp';
import type { PlaygroundOffer } from './PlaygroundEndpoint';
import type { PlaygroundEvent } from './PlaygroundEvent';
import type { PlaygroundRequest } from './PlaygroundRequest';

/**
 * Asks model endpoints through the portal.
 *
 * @public
 */
export interface PlaygroundApi {
  /** Endpoints that the caller may read, the ready ones first. */
  endpoints(options?: RequestOptions): Promise<PlaygroundOffer>;

  /** Names that an endpoint serves models by, as it tells now. */
  servedModels(
    endpoint: string,
    options?: RequestOptions,
  ): Promise<{ items: string[] }>;

  /**
   * Asks, and follows the answer to its end: the last event is `end` or `error`.
   *
   * @param options - aborting `signal` stops the answer, at the endpoint too
   * @throws `ResponseError` where the request is refused before it is sent on:
   *   400 for what is wrong with it, 403, 404, 429 with a rate limit
   * @throws Error where the portal's own stream is cut off
   */
  ask(
    request: PlaygroundRequest,
    handlers: { onEvent(event: PlaygroundEvent): void },
    options?: RequestOptions,
  ): Promise<void>;
}
