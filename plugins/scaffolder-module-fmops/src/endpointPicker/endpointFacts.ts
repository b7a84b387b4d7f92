import type { Entity } from '@backstage/catalog-model';

/** What a component serves and whose it is, in a line. */
export function endpointFacts({ metadata, spec }: Entity): string {
  return [metadata.description, spec?.owner && `owned by ${spec.owner}`]
    .filter(Boolean)
    .join(' · ');
}
