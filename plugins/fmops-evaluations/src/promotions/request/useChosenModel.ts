import { useApi } from '@backstage/core-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  isFoundationModelEntity,
  RELATION_SERVED_BY,
} from '@fmops/backstage-plugin-fmops-models-common';
import useAsync from 'react-use/esm/useAsync';

/** A model with what can be said of it on the form. */
export interface ChosenModel {
  /** Newest first. */
  versions: string[];
  /** Endpoints that serve it. */
  endpoints: { ref: string; title: string }[];
}

const endpointOf = (entity: Entity | undefined) =>
  entity?.spec?.type === 'model-endpoint'
    ? [
        {
          ref: stringifyEntityRef(entity),
          title: entity.metadata.title ?? entity.metadata.name,
        },
      ]
    : [];

/** The versions and endpoints of a model. */
export function useChosenModel(ref: string | undefined) {
  const catalog = useApi(catalogApiRef);
  return useAsync(async (): Promise<ChosenModel | undefined> => {
    const model = ref ? await catalog.getEntityByRef(ref) : undefined;
    if (!model || !isFoundationModelEntity(model)) return undefined;
    const served = (model.relations ?? [])
      .filter(({ type }) => type === RELATION_SERVED_BY)
      .map(({ targetRef }) => targetRef);
    const { items } = served.length
      ? await catalog.getEntitiesByRefs({
          entityRefs: served,
          fields: ['kind', 'metadata', 'spec.type'],
        })
      : { items: [] };
    return {
      versions: (model.spec.versions ?? []).map(({ version }) => version),
      endpoints: items.flatMap(endpointOf),
    };
  }, [catalog, ref]);
}
