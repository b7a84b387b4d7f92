import { NotFoundError } from '@backstage/errors';
import type { ModelVersion } from '@fmops/backstage-plugin-fmops-models-common';
import type { Knex } from 'knex';
import type { ApprovalRow, PlaceRow, PromotionRow } from './PromotionRow';

/** When it was asked for, and its id: where a promotion stands among all. */
export type PromotionPlace = readonly [string, string];

/** Which promotions to list. */
export interface PromotionFilter {
  model?: string;
  endpoint?: string;
  stage?: string;
  states?: string[];
  requestedBy?: string;
  /** Those that wait for somebody of these stages and kinds, who has not approved yet. */
  approver?: { userRef: string; places: { stage: string; kind: string }[] };
}

type HeldPlace = Pick<PromotionRow, 'model_ref' | 'endpoint_ref' | 'stage'>;

/** A version of a model, and where its weights were. */
export type HeldVersion = Pick<
  ModelVersion,
  'version' | 'revision' | 'artifactUri'
>;

/** Reads promotions. */
export class PromotionReader {
  constructor(private readonly database: Knex) {}

  /** @throws NotFoundError */
  async row(id: string): Promise<PromotionRow> {
    const row = await this.database<PromotionRow>('promotions')
      .where({ id })
      .first();
    if (!row) throw new NotFoundError(`There is no promotion '${id}'`);
    return row;
  }

  /**
   * A version as it was last promoted to a place; undefined where it never was.
   * The catalog may have another address of it by now, which nobody approved.
   */
  async held(
    { model_ref, endpoint_ref, stage }: HeldPlace,
    version: string,
  ): Promise<HeldVersion | undefined> {
    const done = await this.database('promotions')
      .join('promotion_documents', 'digest', 'evidence_digest')
      .where({ model_ref, endpoint_ref, stage, version, state: 'done' })
      .orderBy('updated_at', 'desc')
      .first('document');
    if (!done) return undefined;
    const { revision, artifactUri } = JSON.parse(done.document);
    return {
      version,
      revision: revision ?? undefined,
      artifactUri: artifactUri ?? undefined,
    };
  }

  /** A document of evidence, as canonical JSON. @throws NotFoundError */
  async document(digest: string): Promise<string> {
    const found = await this.database('promotion_documents')
      .where({ digest })
      .first('document');
    if (!found) throw new NotFoundError(`There is no document ${digest}`);
    return found.document;
  }

  /** Approvals of all rounds, in their order. */
  async approvals(id: string): Promise<ApprovalRow[]> {
    return this.database<ApprovalRow>('promotion_approvals')
      .where({ promotion_id: id })
      .orderBy(['round', 'at', 'user_ref']);
  }

  /** Versions that the places of a model have held, the last first. */
  async heldVersions(
    model: string,
  ): Promise<Pick<PromotionRow, 'endpoint_ref' | 'stage' | 'version'>[]> {
    return this.database<PromotionRow>('promotions')
      .where({ model_ref: model, state: 'done' })
      .groupBy(['endpoint_ref', 'stage', 'version'])
      .orderByRaw('max(updated_at) desc')
      .select('endpoint_ref', 'stage', 'version');
  }

  /** The next ones after a place, newest first. */
  async page(
    filter: PromotionFilter,
    after: PromotionPlace | undefined,
    most: number,
  ): Promise<PromotionRow[]> {
    const query = this.database<PromotionRow>('promotions')
      .select('promotions.*')
      .orderBy([
        { column: 'requested_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(most);
    if (filter.model) query.where('model_ref', filter.model);
    if (filter.endpoint) query.where('endpoint_ref', filter.endpoint);
    if (filter.stage) query.where('stage', filter.stage);
    if (filter.states) query.whereIn('state', filter.states);
    if (filter.requestedBy) query.where('requested_by', filter.requestedBy);
    if (filter.approver) awaiting(query, filter.approver);
    if (after) query.whereRaw('(requested_at, id) < (?, ?)', [...after]);
    return query;
  }

  /** What the stages of a model hold. */
  async places(model: string): Promise<PlaceRow[]> {
    return this.database<PlaceRow>('promotion_places').where({
      model_ref: model,
    });
  }

  async place(
    at: Pick<PlaceRow, 'model_ref' | 'endpoint_ref' | 'stage'>,
  ): Promise<PlaceRow | undefined> {
    const { model_ref, endpoint_ref, stage } = at;
    return this.database<PlaceRow>('promotion_places')
      .where({ model_ref, endpoint_ref, stage })
      .first();
  }

  /** Promotions of a model that are under way. */
  async open(model: string): Promise<PromotionRow[]> {
    return this.database<PromotionRow>('promotions')
      .where({ model_ref: model })
      .whereNotNull('open_key');
  }

  /** The newest promotion of a version to a stage that is done. */
  async lastDone(at: {
    model: string;
    version: string;
    stage: string;
  }): Promise<PromotionRow | undefined> {
    return this.database<PromotionRow>('promotions')
      .where({ model_ref: at.model, version: at.version, stage: at.stage })
      .where('state', 'done')
      .orderBy('updated_at', 'desc')
      .first();
  }
}

function awaiting(
  query: Knex.QueryBuilder,
  { userRef, places }: NonNullable<PromotionFilter['approver']>,
) {
  query
    .where('state', 'awaiting-approval')
    .whereNot('requested_by', userRef)
    .where(any => {
      any.whereRaw('1 = 0');
      places.forEach(({ stage, kind }) => any.orWhere({ stage, kind }));
    })
    .whereNotExists(mine =>
      mine
        .from('promotion_approvals')
        .whereRaw('promotion_approvals.promotion_id = promotions.id')
        .whereRaw('promotion_approvals.round = promotions.round')
        .where('promotion_approvals.user_ref', userRef),
    );
}
