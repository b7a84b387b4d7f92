import { parseEntityRef } from '@backstage/catalog-model';

/** Path in the portal of the Runs tab of an entity. */
export function runUrl(entityRef: string): string {
  const { namespace, kind, name } = parseEntityRef(entityRef);
  return `/catalog/${[namespace, kind.toLocaleLowerCase('en-US'), name]
    .map(encodeURIComponent)
    .join('/')}/runs`;
}
