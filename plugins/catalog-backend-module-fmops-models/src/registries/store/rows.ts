import type { ListedModel, StoredModel } from './ListedModel';

/** Table of listed models. */
export const MODELS = 'fmops_registry_models';

/** Revision of a model that is gone, so that coming back is a change. */
export const GONE = 'gone';

/** A row of {@link MODELS}. SQLite has 0 and 1 where PostgreSQL has booleans. */
export interface ModelRow {
  registry_id: string;
  entity_ref: string;
  name: string;
  hub_key: string | null;
  entity: string;
  revision: string;
  seen_pass: number;
  removed: boolean | number;
  pending: boolean | number;
  delivered_ref: string | null;
}

/** The row of a model that is new, or not as it was. */
export function toRow(model: ListedModel, pass: number): ModelRow {
  return {
    registry_id: model.registryId,
    entity_ref: model.entityRef,
    name: model.name,
    hub_key: model.hubKey ?? null,
    entity: JSON.stringify(model.entity),
    revision: model.revision,
    seen_pass: pass,
    removed: false,
    pending: true,
    delivered_ref: null,
  };
}

export function fromRow(row: ModelRow): StoredModel {
  return {
    registryId: row.registry_id,
    entityRef: row.entity_ref,
    name: row.name,
    hubKey: row.hub_key ?? undefined,
    entity: JSON.parse(row.entity),
    revision: row.revision,
    seenPass: row.seen_pass,
    removed: Boolean(row.removed),
    deliveredRef: row.delivered_ref ?? undefined,
  };
}
