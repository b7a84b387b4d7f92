import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  RELATION_EVALUATED_ON,
  RELATION_FINE_TUNED_FROM,
  RELATION_PRODUCED_BY,
  RELATION_SERVED_BY,
  RELATION_TRAINED_ON,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { infer as Infer } from 'zod/v3';
import type { Zod } from '../zod';

/** Derived models to name; a popular base has thousands. */
const NAMED = 20;

const RELATIONS = {
  derivedFrom: RELATION_FINE_TUNED_FROM,
  trainedOn: RELATION_TRAINED_ON,
  evaluatedOn: RELATION_EVALUATED_ON,
  servedBy: RELATION_SERVED_BY,
  producedBy: RELATION_PRODUCED_BY,
} as const;

type Direct = keyof typeof RELATIONS;

/** Entities around a model, as references. */
export function lineageSchema(z: Zod) {
  const refs = z.array(z.string());
  return z
    .object({
      derivedFrom: refs,
      derivedModels: z.object({
        total: z.number(),
        refs: refs.describe(`The first ${NAMED}.`),
      }),
      trainedOn: refs,
      evaluatedOn: refs,
      servedBy: refs,
      producedBy: refs,
    })
    .describe('Entity references that you may read; others are not told.');
}

export type Lineage = Infer<ReturnType<typeof lineageSchema>>;

/** What a caller may read of the entities around a model. */
export async function readLineage(
  catalog: CatalogService,
  credentials: BackstageCredentials,
  model: FoundationModelEntity,
): Promise<Lineage> {
  const related = (direct: Direct) =>
    (model.relations ?? [])
      .filter(({ type }) => type === RELATIONS[direct])
      .map(({ targetRef }) => targetRef);
  const entityRefs = (Object.keys(RELATIONS) as Direct[]).flatMap(related);
  const fields = ['kind', 'metadata.name', 'metadata.namespace'];
  const [{ items }, derived] = await Promise.all([
    catalog.getEntitiesByRefs({ entityRefs, fields }, { credentials }),
    catalog.queryEntities(
      {
        filter: {
          [`relations.${RELATION_FINE_TUNED_FROM}`]: stringifyEntityRef(model),
        },
        fields,
        limit: NAMED,
        orderFields: { field: 'metadata.name', order: 'asc' },
      },
      { credentials },
    ),
  ]);
  const readable = new Set(entityRefs.filter((_, index) => items[index]));
  const refs = (direct: Direct) =>
    related(direct).filter(ref => readable.has(ref));
  return {
    derivedFrom: refs('derivedFrom'),
    derivedModels: {
      total: derived.totalItems,
      refs: derived.items.map(entity => stringifyEntityRef(entity)),
    },
    trainedOn: refs('trainedOn'),
    evaluatedOn: refs('evaluatedOn'),
    servedBy: refs('servedBy'),
    producedBy: refs('producedBy'),
  };
}
