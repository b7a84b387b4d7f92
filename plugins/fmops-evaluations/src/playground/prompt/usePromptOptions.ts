import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import useDebounce from 'react-use/esm/useDebounce';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { PROMPT_TEMPLATE_KIND } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** A prompt of the catalog, to choose from. */
export interface PromptOption {
  ref: string;
  title: string;
  description?: string;
}

const MOST = 50;
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.description',
];

/** Prompts of the catalog with a text in them, the first ones. */
export function usePromptOptions(text: string) {
  const catalog = useApi(catalogApiRef);
  const [term, setTerm] = useState(text);
  useDebounce(() => setTerm(text), 250, [text]);
  return useAsync(async (): Promise<PromptOption[]> => {
    const { items } = await catalog.queryEntities({
      filter: { kind: PROMPT_TEMPLATE_KIND },
      fields: FIELDS,
      limit: MOST,
      orderFields: [{ field: 'metadata.name', order: 'asc' }],
      ...(term && {
        fullTextFilter: {
          term,
          fields: [
            'metadata.name',
            'metadata.title',
            'metadata.description',
            'metadata.tags',
          ],
        },
      }),
    });
    return items.map(entity => ({
      ref: stringifyEntityRef(entity),
      title: entity.metadata.title ?? entity.metadata.name,
      description: entity.metadata.description,
    }));
  }, [catalog, term]);
}
