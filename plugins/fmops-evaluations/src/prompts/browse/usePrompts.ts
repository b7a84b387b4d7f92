import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  isPromptTemplateEntity,
  type PromptTemplateEntity,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { catalogFilter, type PromptQuery } from './promptQuery';

/** Prompts on a page. */
export const PROMPTS_PAGE = 25;

const FIELDS = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.description',
  'metadata.tags',
  'spec.type',
  'spec.version',
  'spec.models.task',
  'spec.owner',
  'relations',
];

const SEARCHED = [
  'metadata.name',
  'metadata.title',
  'metadata.description',
  'metadata.tags',
  'spec.text',
  'spec.messages.content',
];

/** What a page of prompts holds. */
export interface PromptPage {
  items: PromptTemplateEntity[];
  total: number;
}

/** One page after another of the prompts that a query is for. */
export function usePrompts(query: PromptQuery) {
  const catalog = useApi(catalogApiRef);
  const asked = JSON.stringify(query);
  const [page, setPage] = useState(1);
  useEffect(() => setPage(1), [asked]);
  const state = useAsyncRetry(async () => {
    const current: PromptQuery = JSON.parse(asked);
    const { items, totalItems } = await catalog.queryEntities({
      filter: catalogFilter(current),
      fields: FIELDS,
      limit: PROMPTS_PAGE,
      offset: (page - 1) * PROMPTS_PAGE,
      orderFields: [{ field: 'metadata.name', order: 'asc' }],
      ...(current.text && {
        fullTextFilter: { term: current.text, fields: SEARCHED },
      }),
    });
    return {
      asked,
      items: items.filter(isPromptTemplateEntity),
      total: totalItems,
    };
  }, [catalog, asked, page]);
  const { value } = state;
  // What another query has found is not what is asked for
  const found: PromptPage | undefined =
    value?.asked === asked ? value : undefined;
  const next = useCallback(() => setPage(number => number + 1), []);
  const previous = useCallback(() => setPage(number => number - 1), []);
  return {
    state: { ...state, value: found },
    page,
    next: found && page * PROMPTS_PAGE < found.total ? next : undefined,
    previous: page > 1 ? previous : undefined,
  };
}
