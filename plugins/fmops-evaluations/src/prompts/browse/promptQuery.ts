import { PROMPT_TEMPLATE_KIND } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** What prompts are narrowed down by: the field of the catalog for each. */
export const PROMPT_FILTERS = {
  tag: 'metadata.tags',
  owner: 'relations.ownedBy',
  task: 'spec.models.task',
} as const;

export type PromptFilter = keyof typeof PROMPT_FILTERS;

export const PROMPT_FILTER_NAMES = Object.keys(
  PROMPT_FILTERS,
) as PromptFilter[];

/** What stands in the address of the page. */
export type PromptQuery = Partial<Record<PromptFilter, string>> & {
  text?: string;
};

/** Reads the query of an address. */
export function readPromptQuery(params: URLSearchParams): PromptQuery {
  const query: PromptQuery = {};
  for (const name of ['text', ...PROMPT_FILTER_NAMES] as const) {
    const value = params.get(name);
    if (value) query[name] = value;
  }
  return query;
}

/** The filter of the catalog for a query. */
export function catalogFilter(query: PromptQuery): Record<string, string> {
  const filter: Record<string, string> = { kind: PROMPT_TEMPLATE_KIND };
  for (const name of PROMPT_FILTER_NAMES) {
    const value = query[name];
    if (value) filter[PROMPT_FILTERS[name]] = value;
  }
  return filter;
}
