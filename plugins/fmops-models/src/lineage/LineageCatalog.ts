import { CatalogApi } from '@backstage/catalog-client';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  FOUNDATION_MODEL_KIND,
  MODEL_SORTS,
  RELATION_FINE_TUNED_FROM,
} from '@fmops/backstage-plugin-fmops-models-common';

const FIELDS = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.type',
  'spec.baseModel',
  'spec.producedBy',
  'spec.versions',
];

/** Datasets and projects may have a relation to each of thousands of models. */
const MODEL_FIELDS = [...FIELDS, 'relations'];

/** Some entities of many. */
export interface SomeEntities {
  items: Entity[];
  total: number;
}

/** Reads what a lineage is made of, with the rights of the user. */
export class LineageCatalog {
  readonly #catalogApi: CatalogApi;

  constructor(catalogApi: CatalogApi) {
    this.#catalogApi = catalogApi;
  }

  /** Those of the entities that exist and may be seen, by reference. */
  async read(refs: readonly string[]): Promise<Map<string, Entity>> {
    const unique = [...new Set(refs)];
    const isModel = (ref: string) => ref.startsWith('foundationmodel:');
    const read = async (entityRefs: string[], fields: string[]) =>
      entityRefs.length > 0
        ? (await this.#catalogApi.getEntitiesByRefs({ entityRefs, fields }))
            .items
        : [];
    const items = await Promise.all([
      read(unique.filter(isModel), MODEL_FIELDS),
      read(
        unique.filter(ref => !isModel(ref)),
        FIELDS,
      ),
    ]);
    return new Map(
      items
        .flat()
        .flatMap(entity =>
          entity ? [[stringifyEntityRef(entity), entity]] : [],
        ),
    );
  }

  /** Models that have a relation to an entity, the first ones in their usual order. */
  async models(
    relation: string,
    ref: string,
    limit: number,
  ): Promise<SomeEntities> {
    const { items, totalItems } = await this.#catalogApi.queryEntities({
      filter: { kind: FOUNDATION_MODEL_KIND, [`relations.${relation}`]: ref },
      fields: MODEL_FIELDS,
      orderFields: MODEL_SORTS[0].orderFields.asc,
      limit,
    });
    return { items, total: totalItems };
  }

  /** How many models are derived from each; those without any are left out. */
  async derivedCounts(refs: readonly string[]): Promise<Map<string, number>> {
    if (refs.length === 0) return new Map();
    const facet = `relations.${RELATION_FINE_TUNED_FROM}`;
    const { facets } = await this.#catalogApi.getEntityFacets({
      filter: { kind: FOUNDATION_MODEL_KIND, [facet]: [...refs] },
      facets: [facet],
    });
    return new Map(
      (facets[facet] ?? []).map(({ value, count }) => [
        value.toLocaleLowerCase('en-US'),
        count,
      ]),
    );
  }
}
