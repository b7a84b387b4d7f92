import type {
  EvaluationsHttp,
  RequestOptions,
} from '../client/EvaluationsHttp';
import type { PlaygroundApi } from './PlaygroundApi';
import type { PlaygroundOffer } from './PlaygroundEndpoint';
import type { PlaygroundEvent } from './PlaygroundEvent';
import type { PlaygroundRequest } from './PlaygroundRequest';
import { readAnswer } from './readAnswer';

/**
 * {@link PlaygroundApi} of the evaluations backend.
 *
 * @public
 */
export class PlaygroundClient implements PlaygroundApi {
  constructor(private readonly http: EvaluationsHttp) {}

  async endpoints(options?: RequestOptions): Promise<PlaygroundOffer> {
    return this.http.json('/v1/playground/endpoints', { options });
  }

  async servedModels(
    endpoint: string,
    options?: RequestOptions,
  ): Promise<{ items: string[] }> {
    return this.http.json('/v1/playground/served-models', {
      query: { endpoint },
      options,
    });
  }

  async ask(
    request: PlaygroundRequest,
    handlers: { onEvent(event: PlaygroundEvent): void },
    options?: RequestOptions,
  ): Promise<void> {
    const { body } = await this.http.send('/v1/playground/answers', {
      method: 'POST',
      body: request,
      options,
    });
    if (!body) throw new Error('The portal answered nothing. Ask again.');
    await readAnswer(body, handlers.onEvent);
  }
}
