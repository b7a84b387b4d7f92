import type { RequestOptions } from '../client/EvaluationsHttp';
import type {
  PromptVersion,
  PromptVersionContent,
  PromptVersionQuery,
} from './PromptVersion';
import type { RenderedPrompt } from './renderPrompt';

/**
 * Prompts with their versions. The prompts themselves are in the catalog.
 *
 * @public
 */
export interface PromptsApi {
  /** Versions that the portal has seen, newest first. */
  versions(prompt: string, options?: RequestOptions): Promise<PromptVersion[]>;
  /** One version with its text. */
  version(
    query: PromptVersionQuery,
    options?: RequestOptions,
  ): Promise<PromptVersionContent>;
  /** Fills the variables of a version in; refuses with all problems at once. */
  render(
    query: PromptVersionQuery & { values: Record<string, unknown> },
    options?: RequestOptions,
  ): Promise<PromptVersion & { rendered: RenderedPrompt }>;
}
