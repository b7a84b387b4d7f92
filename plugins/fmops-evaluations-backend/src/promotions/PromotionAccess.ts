import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  GateResult,
  HistoryEntry,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { ReadableEntities } from '../access';
import type { KeptGateResult } from './gates';
import type { PromotionReader } from './PromotionReader';
import type { PromotionRow } from './PromotionRow';

/** What of promotions a caller may read: that of models and endpoints that they may. */
export class PromotionAccess {
  constructor(
    private readonly options: {
      catalog: CatalogService;
      reader: PromotionReader;
    },
  ) {}

  /** @throws NotFoundError where there is none, or none that the caller may read */
  async readable(
    credentials: BackstageCredentials,
    id: string,
  ): Promise<PromotionRow> {
    const row = await this.options.reader.row(id);
    const refs = refsOf(row);
    const found = await this.among(credentials, refs);
    if (refs.some(ref => !found.has(ref))) {
      throw new NotFoundError(`There is no promotion '${id}'`);
    }
    return row;
  }

  /** Those of some references that the caller may read. */
  async among(
    credentials: BackstageCredentials,
    refs: Iterable<string>,
  ): Promise<Set<string>> {
    const readable = new ReadableEntities(this.options.catalog, credentials);
    return new Set((await readable.among(refs, ['kind'])).keys());
  }

  /** What decides who may ask for a promotion: the endpoint, or else the model. */
  async owned(
    credentials: BackstageCredentials,
    row: PromotionRow,
  ): Promise<{ entity: Entity; ref: string }> {
    const readable = new ReadableEntities(this.options.catalog, credentials);
    const ref = row.endpoint_ref || row.model_ref;
    return { ref, entity: await readable.one(ref, 'entity') };
  }

  /** A history, without what tells of endpoints that the caller may not read. */
  async readableHistory(
    credentials: BackstageCredentials,
    entries: readonly HistoryEntry[],
  ): Promise<HistoryEntry[]> {
    const endpoints = entries.flatMap(({ payload }) => payload?.endpoint ?? []);
    const readable = await this.among(credentials, endpoints);
    return entries.map(({ payload, ...link }) =>
      payload?.endpoint && !readable.has(payload.endpoint)
        ? link
        : { ...link, payload },
    );
  }

  /** Results of gates, without what tells of entities that the caller may not read. */
  async readableGates(
    credentials: BackstageCredentials,
    results: readonly KeptGateResult[],
  ): Promise<GateResult[]> {
    const refs = results.flatMap(({ about = [] }) => about);
    const found = await this.among(credentials, refs);
    return results.map(({ about = [], ...result }) =>
      about.every(ref => found.has(ref))
        ? result
        : {
            ...result,
            reason:
              'It was compared with something that you may not read in the catalog.',
            evidence: [],
          },
    );
  }
}

/** What must be readable for a promotion to be. */
export function refsOf({ model_ref, endpoint_ref }: PromotionRow): string[] {
  return [model_ref, endpoint_ref].filter(Boolean);
}
