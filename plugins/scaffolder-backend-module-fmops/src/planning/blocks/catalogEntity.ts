import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { refused, type Checked } from '../Checked';
import type { PlanSources } from '../PlanSources';

/** A kind of the catalog that forms let people choose from. */
export interface ChosenKind<E extends Entity> {
  kind: string;
  /** What people call it. */
  noun: string;
  is(entity: Entity): entity is E;
}

/** Reads an entity that somebody chose, as they may read it. */
export async function catalogEntity<E extends Entity>(
  field: string,
  ref: string,
  { kind, noun, is }: ChosenKind<E>,
  { catalog, credentials }: PlanSources,
): Promise<Checked<E>> {
  const wrong = (message: string) =>
    refused(field, `${message} Choose one from the list.`);
  let parsed;
  try {
    parsed = parseEntityRef(ref, { defaultKind: kind });
  } catch {
    return wrong(`"${ref}" is not an entity reference.`);
  }
  const entity = await catalog.getEntityByRef(parsed, { credentials });
  if (!entity) {
    return wrong(`${ref} is not in the catalog.`);
  }
  return is(entity)
    ? { value: entity, problems: [] }
    : wrong(`${stringifyEntityRef(entity)} is not a ${noun}.`);
}
