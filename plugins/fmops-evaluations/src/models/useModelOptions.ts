import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  FOUNDATION_MODEL_KIND,
  isFoundationModelEntity,
  newestFirst,
} from '@fmops/backstage-plugin-fmops-models-common';
import useAsync from 'react-use/esm/useAsync';
import useDebounce from 'react-use/esm/useDebounce';
import { useState } from 'react';

/** A model to choose. */
export interface ModelOption {
  ref: string;
  title: string;
  /** The newest first. */
  versions: string[];
}

/** How many are offered; who wants another one types more of its name. */
const OFFERED = 50;

const WAIT = 250;

/** Models whose name or title has a text, as the user may read them. */
export function useModelOptions(text: string) {
  const catalog = useApi(catalogApiRef);
  const [term, setTerm] = useState(text);
  useDebounce(() => setTerm(text.trim()), WAIT, [text]);
  const { value, error } = useAsync(async () => {
    const { items } = await catalog.queryEntities({
      filter: { kind: FOUNDATION_MODEL_KIND },
      // Every model has a type; without any field of it there would be no spec
      fields: ['apiVersion', 'kind', 'metadata', 'spec.type', 'spec.versions'],
      limit: OFFERED,
      totalItems: 'exclude',
      orderFields: { field: 'metadata.name', order: 'asc' },
      ...(term && {
        fullTextFilter: {
          term,
          fields: ['metadata.name', 'metadata.title'],
        },
      }),
    });
    const models = items.filter(isFoundationModelEntity).map(entity => ({
      ref: stringifyEntityRef(entity),
      title: entity.metadata.title ?? entity.metadata.name,
      versions: newestFirst(entity.spec.versions ?? []).map(
        ({ version }) => version,
      ),
    }));
    return { term, models };
  }, [catalog, term]);
  // What was found for another text is not what is being typed
  const models: ModelOption[] | undefined =
    value?.term === text.trim() ? value.models : undefined;
  return { value: models, error, loading: !models && !error };
}
