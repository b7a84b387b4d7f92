import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  isPromptTemplateEntity,
  PROMPT_TEMPLATE_KIND,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import { ReadableEntities } from '../access';
import type { PromptVersions } from './PromptVersions';

const PAGE = 500;
const FIELDS = ['kind', 'metadata.namespace', 'metadata.name', 'metadata.etag'];

/** What the watch works with. */
export interface PromptWatchOptions {
  auth: AuthService;
  catalog: CatalogService;
  database: Knex;
  logger: LoggerService;
  versions: PromptVersions;
}

/**
 * Looks through all prompts of the catalog and keeps what is new. The catalog
 * holds the newest text alone and tells nobody when it changes; a text that is
 * replaced between two looks is not seen.
 */
export class PromptWatch {
  constructor(private readonly options: PromptWatchOptions) {}

  async look(signal?: AbortSignal): Promise<void> {
    const { auth, catalog } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    let cursor: string | undefined;
    do {
      const page = await catalog.queryEntities(
        cursor
          ? { cursor, fields: FIELDS, limit: PAGE }
          : {
              filter: { kind: PROMPT_TEMPLATE_KIND },
              fields: FIELDS,
              limit: PAGE,
            },
        { credentials },
      );
      const etags = new Map(
        page.items.map(entity => [
          stringifyEntityRef(entity),
          entity.metadata.etag ?? '',
        ]),
      );
      await this.#keepNew(etags, new ReadableEntities(catalog, credentials));
      cursor = page.pageInfo.nextCursor;
    } while (cursor && !signal?.aborted);
  }

  async #keepNew(etags: Map<string, string>, entities: ReadableEntities) {
    const { database, logger, versions } = this.options;
    const known: { prompt_ref: string; etag: string }[] = await database(
      'prompt_states',
    ).whereIn('prompt_ref', [...etags.keys()]);
    const seen = new Map(known.map(row => [row.prompt_ref, row.etag]));
    const fresh = [...etags.keys()].filter(
      ref => !etags.get(ref) || seen.get(ref) !== etags.get(ref),
    );
    for (const [ref, entity] of await entities.among(fresh)) {
      if (!isPromptTemplateEntity(entity)) continue;
      try {
        await versions.keep(entity);
        await database('prompt_states')
          .insert({ prompt_ref: ref, etag: entity.metadata.etag ?? '' })
          .onConflict('prompt_ref')
          .merge();
      } catch (error) {
        logger.warn(`The version of ${ref} could not be kept: ${error}`);
      }
    }
  }
}
