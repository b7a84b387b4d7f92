import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  isPromptTemplateEntity,
  PROMPT_TEMPLATE_KIND,
  promptProblems,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import { ReadableEntities, refOf } from '../access';
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
        page.items.map(entity => [refOf(entity), entity.metadata.etag ?? '']),
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
    const found = [...(await entities.among(fresh)).values()].filter(
      isPromptTemplateEntity,
    );
    const good = found.filter(({ spec }) => promptProblems(spec).length === 0);
    if (good.length < found.length) {
      const bad = found.filter(entity => !good.includes(entity)).map(refOf);
      logger.warn(`Versions of faulty prompts are not kept: ${bad.join(', ')}`);
    }
    if (!good.length) return;
    await versions.keepAll(good);
    await database('prompt_states')
      .insert(
        good.map(entity => ({
          prompt_ref: refOf(entity),
          etag: entity.metadata.etag ?? '',
        })),
      )
      .onConflict('prompt_ref')
      .merge();
  }
}
