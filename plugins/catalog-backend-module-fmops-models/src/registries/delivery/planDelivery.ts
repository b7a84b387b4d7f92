import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import { mergeEntities } from '../merge/mergeEntities';
import type { StoredModel } from '../store';
import { groupModels } from './groupModels';

/** What is to change in the catalog. */
export interface DeliveryPlan {
  /** Merged entities by reference. */
  entities: Map<string, FoundationModelEntity>;
  /** References of entities that are no more. */
  removed: string[];
  /** Entity that a model is part of; none when it is gone. */
  refOf: (model: StoredModel) => string | undefined;
}

/**
 * Decides which entities some models make: one for each group, under the name
 * that the group has in the catalog already, so that references to it stay
 * good, else under the name that its first registry gives it.
 *
 * @param models - with each model, all that share its names and its Hugging Face id
 */
export function planDelivery(
  models: StoredModel[],
  order: string[],
): DeliveryPlan {
  const groups = groupModels(models, order);
  const owners = new Map(
    groups.flatMap(group =>
      group.map(({ entityRef }) => [entityRef, group] as const),
    ),
  );
  const entities = new Map<string, FoundationModelEntity>();
  const refs = new Map<StoredModel, string>();
  for (const group of groups) {
    const kept = group
      .map(({ deliveredRef }) => deliveredRef)
      .find(
        ref =>
          ref && !entities.has(ref) && (owners.get(ref) ?? group) === group,
      );
    const ref = kept ?? group[0].entityRef;
    entities.set(
      ref,
      mergeEntities(
        group.map(({ entity }) => entity),
        ref,
      ),
    );
    group.forEach(model => refs.set(model, ref));
  }
  const mentioned = models.flatMap(({ entityRef, deliveredRef }) => [
    entityRef,
    ...(deliveredRef ? [deliveredRef] : []),
  ]);
  return {
    entities,
    removed: [...new Set(mentioned)].filter(ref => !entities.has(ref)),
    refOf: model => refs.get(model),
  };
}
