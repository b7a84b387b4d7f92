import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  FoundationModelEntity,
  isFoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/** Models by reference; undefined for what does not exist and what one may not read alike. */
export type ModelsByRef = ReadonlyMap<
  string,
  FoundationModelEntity | undefined
>;

/**
 * Reads models from the catalog, as the one who is signed in. Waits while it is
 * not known which; the last ones stay while others are loading.
 */
export function useModels(refs: readonly string[] | undefined) {
  const catalogApi = useApi(catalogApiRef);
  const wanted = refs && [...refs].sort().join(' ');
  return useAsyncRetry(async (): Promise<ModelsByRef | undefined> => {
    if (wanted === undefined) return undefined;
    const entityRefs = wanted.split(' ').filter(Boolean);
    if (entityRefs.length === 0) return new Map();
    const { items } = await catalogApi.getEntitiesByRefs({ entityRefs });
    return new Map(
      entityRefs.map((ref, index) => {
        const item = items[index];
        return [ref, item && isFoundationModelEntity(item) ? item : undefined];
      }),
    );
  }, [catalogApi, wanted]);
}
