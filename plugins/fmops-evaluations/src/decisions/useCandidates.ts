import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  isFoundationModelEntity,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/** Models by reference, as the user may read them. */
export function useCandidates(refs: readonly string[]) {
  const catalog = useApi(catalogApiRef);
  const wanted = [...new Set(refs)].sort().join(' ');
  return useAsyncRetry(async (): Promise<
    ReadonlyMap<string, FoundationModelEntity>
  > => {
    const entityRefs = wanted.split(' ');
    const { items } = await catalog.getEntitiesByRefs({ entityRefs });
    return new Map(
      items.flatMap((entity, index) =>
        entity && isFoundationModelEntity(entity)
          ? [[entityRefs[index], entity] as const]
          : [],
      ),
    );
  }, [catalog, wanted]);
}
