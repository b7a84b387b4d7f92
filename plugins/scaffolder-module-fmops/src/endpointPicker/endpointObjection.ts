import type { Entity } from '@backstage/catalog-model';

/** `spec.type` of components that serve a model. */
export const ENDPOINT_TYPE = 'model-endpoint';

/** Why an entity can't be chosen as an endpoint; undefined when it can. */
export function endpointObjection({ kind, spec }: Entity): string | undefined {
  return kind === 'Component' && spec?.type === ENDPOINT_TYPE
    ? undefined
    : 'This is not an endpoint of the catalog.';
}
