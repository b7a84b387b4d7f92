import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';

/** Loads the entity that a form field refers to; undefined while there is none. */
export function useSelectedEntity(entityRef: string | undefined) {
  const catalog = useApi(catalogApiRef);
  return useAsync(
    async () => (entityRef ? catalog.getEntityByRef(entityRef) : undefined),
    [catalog, entityRef],
  );
}
