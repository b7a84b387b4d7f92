import { Entity } from '@backstage/catalog-model';

/** Relations of an entity of one type, as references. */
export function relationsOf(entity: Entity, type: string): string[] {
  return (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef);
}
