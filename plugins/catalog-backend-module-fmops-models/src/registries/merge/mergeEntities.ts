import {
  parseEntityRef,
  type Entity,
  type EntityLink,
} from '@backstage/catalog-model';
import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import { REGISTRY_ANNOTATION } from '../entity/modelEntity';
import { mergeSpecs } from './mergeSpecs';

const MOST_TAGS = 20;

function firstOf<T>(values: (T | undefined)[]): T | undefined {
  return values.find(value => value !== undefined);
}

function mergeLinks(entities: Entity[]): EntityLink[] {
  const links = entities.flatMap(({ metadata }) => metadata.links ?? []);
  return [...new Map(links.map(link => [link.url, link])).values()];
}

/**
 * One entity of what several registries say of a model. The first one has the
 * last word, the others fill in what it does not know.
 *
 * @param entities - valid ones, of one namespace; at least one
 * @param entityRef - reference of the result
 */
export function mergeEntities(
  entities: FoundationModelEntity[],
  entityRef: string,
): FoundationModelEntity {
  const [first] = entities;
  const title = firstOf(entities.map(({ metadata }) => metadata.title));
  const description = firstOf(
    entities.map(({ metadata }) => metadata.description),
  );
  const tags = new Set(entities.flatMap(({ metadata }) => metadata.tags ?? []));
  const links = mergeLinks(entities);
  const registries = entities.flatMap(
    ({ metadata }) => metadata.annotations?.[REGISTRY_ANNOTATION] ?? [],
  );
  return {
    apiVersion: first.apiVersion,
    kind: first.kind,
    metadata: {
      name: parseEntityRef(entityRef).name,
      namespace: first.metadata.namespace,
      ...(title && { title }),
      ...(description && { description }),
      annotations: {
        ...Object.assign(
          {},
          ...entities.map(({ metadata }) => metadata.annotations).reverse(),
        ),
        [REGISTRY_ANNOTATION]: registries.join(','),
      },
      ...(tags.size > 0 && { tags: [...tags].slice(0, MOST_TAGS) }),
      ...(links.length > 0 && { links }),
    },
    spec: mergeSpecs(entities.map(({ spec }) => spec)),
  };
}
