import type { Entity } from '@backstage/catalog-model';
import { Document, isMap, isScalar } from 'yaml';

/**
 * An entity as a file for people: fields in the order that they have here, and
 * beside each fact of the spec where it comes from.
 */
export function modelYaml(
  entity: Entity,
  origins: ReadonlyMap<string, string>,
): string {
  const document = new Document(entity);
  const spec = document.get('spec');
  for (const pair of isMap(spec) ? spec.items : []) {
    const origin = isScalar(pair.key) && origins.get(String(pair.key.value));
    if (origin && isScalar(pair.key)) {
      pair.key.commentBefore = ` From ${origin}`;
    }
  }
  return document.toString({ lineWidth: 0 });
}
