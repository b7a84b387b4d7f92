import useAsync from 'react-use/lib/useAsync';
import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { RELATION_SERVED_BY } from '@fmops/backstage-plugin-fmops-models-common';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
];

/** Components that serve a model, as far as the user may see them. */
export function useServers(model: Entity): readonly Entity[] {
  const catalog = useApi(catalogApiRef);
  const refs = (model.relations ?? [])
    .filter(({ type }) => type === RELATION_SERVED_BY)
    .map(({ targetRef }) => targetRef);
  const key = JSON.stringify(refs);
  const { value } = useAsync(async () => {
    const entityRefs: string[] = JSON.parse(key);
    if (entityRefs.length === 0) return [];
    const { items } = await catalog.getEntitiesByRefs({
      entityRefs,
      fields: FIELDS,
    });
    return items.flatMap(item => item ?? []);
  }, [catalog, key]);
  return value ?? [];
}
