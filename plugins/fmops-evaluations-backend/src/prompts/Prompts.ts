import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  isPromptTemplateEntity,
  PROMPT_TEMPLATE_KIND,
  problemsText,
  renderPrompt,
  type PromptTemplateEntity,
  type PromptVersion,
  type PromptVersionContent,
  type PromptVersionQuery,
  type RenderedPrompt,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { ReadableEntities } from '../access';
import type { PromptVersions } from './PromptVersions';

/** Prompts and their versions, for those who may read the prompt. */
export class Prompts {
  constructor(
    private readonly catalog: CatalogService,
    private readonly kept: PromptVersions,
  ) {}

  /** @throws NotFoundError where the caller may not read the prompt */
  async versions(
    credentials: BackstageCredentials,
    prompt: string,
  ): Promise<PromptVersion[]> {
    const entity = await this.read(credentials, prompt);
    const current = await this.kept.keep(entity);
    return this.kept.list(current.prompt, current);
  }

  /**
   * The text of a version; without version and digest, what the catalog holds.
   *
   * @throws NotFoundError for a prompt that the caller may not read, and for a
   *   version that the portal has not seen
   */
  async version(
    credentials: BackstageCredentials,
    query: PromptVersionQuery,
  ): Promise<PromptVersionContent> {
    const entity = await this.read(credentials, query.prompt);
    const current = await this.kept.keep(entity);
    const wanted =
      query.version === undefined && query.digest === undefined
        ? current
        : query;
    const found = await this.kept.find(current.prompt, wanted, current);
    if (!found) {
      throw new NotFoundError(
        `The portal has seen no ${
          query.digest ? `text '${query.digest}'` : `version '${query.version}'`
        } of ${current.prompt}`,
      );
    }
    return found;
  }

  /** @throws InputError with all problems of the values, each with its field */
  async render(
    credentials: BackstageCredentials,
    query: PromptVersionQuery & { values: Record<string, unknown> },
  ): Promise<PromptVersion & { rendered: RenderedPrompt }> {
    const { content, ...version } = await this.version(credentials, query);
    const { prompt, problems } = renderPrompt(content, query.values);
    if (!prompt) throw new InputError(problemsText(problems));
    return { ...version, rendered: prompt };
  }

  /** @throws NotFoundError where there is no such prompt that the caller may read */
  async read(
    credentials: BackstageCredentials,
    prompt: string,
  ): Promise<PromptTemplateEntity> {
    const ref = stringifyEntityRef(
      parseEntityRef(prompt, { defaultKind: PROMPT_TEMPLATE_KIND }),
    );
    const readable = new ReadableEntities(this.catalog, credentials);
    const entity = await readable.one(ref, 'prompt');
    if (!isPromptTemplateEntity(entity)) {
      throw new InputError(`prompt: ${ref} is no ${PROMPT_TEMPLATE_KIND}`);
    }
    return entity;
  }
}
