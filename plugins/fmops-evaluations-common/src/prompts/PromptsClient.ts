import type {
  EvaluationsHttp,
  RequestOptions,
} from '../client/EvaluationsHttp';
import type { PromptsApi } from './PromptsApi';
import type {
  PromptVersion,
  PromptVersionContent,
  PromptVersionQuery,
} from './PromptVersion';
import type { RenderedPrompt } from './renderPrompt';

/**
 * Client of the backend's routes on prompts.
 *
 * @public
 */
export class PromptsClient implements PromptsApi {
  constructor(private readonly http: EvaluationsHttp) {}

  async versions(
    prompt: string,
    options?: RequestOptions,
  ): Promise<PromptVersion[]> {
    const { items } = await this.http.json<{ items: PromptVersion[] }>(
      '/v1/prompts/versions',
      { query: { prompt }, options },
    );
    return items;
  }

  version(
    { prompt, version, digest }: PromptVersionQuery,
    options?: RequestOptions,
  ): Promise<PromptVersionContent> {
    return this.http.json('/v1/prompts/version', {
      query: { prompt, version, digest },
      options,
    });
  }

  render(
    body: PromptVersionQuery & { values: Record<string, unknown> },
    options?: RequestOptions,
  ): Promise<PromptVersion & { rendered: RenderedPrompt }> {
    return this.http.json('/v1/prompts/render', {
      method: 'POST',
      body,
      options,
    });
  }
}
