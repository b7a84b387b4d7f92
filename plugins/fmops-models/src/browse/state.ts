import { BrowseDefinition } from './definition';

export type BrowseView = 'cards' | 'table';

/** What a browse page shows; the whole of it is in the URL. */
export interface BrowseState {
  search: string;
  /** Selected values by facet id; facets without a selection are absent. */
  filters: Record<string, string[]>;
  /** Id of one of the definition's sorts. */
  sort: string;
  order: 'asc' | 'desc';
  view: BrowseView;
  /** What the URL asks to sort by, where the page has no such sort order. */
  unknownSort?: string;
  /** Catalog cursor of the page; undefined on the first one. */
  cursor?: string;
}

type StateDefinition = Pick<BrowseDefinition, 'facets' | 'sorts'>;

/** Reads the state from a query string; whatever makes no sense is left out. */
export function parseBrowseState(
  definition: StateDefinition,
  params: URLSearchParams,
): BrowseState {
  const { facets, sorts } = definition;
  const wanted = params.get('sort');
  const found = sorts.find(({ id }) => id === wanted);
  const sort = found ?? sorts[0];
  const unknownSort = found ? undefined : wanted ?? undefined;
  const order = params.get('order');
  const selections = facets.map(({ id }) => [
    id,
    [...new Set(params.getAll(id).filter(Boolean))],
  ]);
  return {
    search: params.get('q')?.trim() ?? '',
    filters: Object.fromEntries(selections.filter(([, v]) => v.length > 0)),
    sort: sort.id,
    order:
      !unknownSort && (order === 'asc' || order === 'desc')
        ? order
        : sort.first,
    unknownSort,
    view: params.get('view') === 'table' ? 'table' : 'cards',
    // A cursor carries the sort order with it
    cursor: (!unknownSort && params.get('cursor')) || undefined,
  };
}

/** Writes the state as a query string, defaults left out. */
export function serializeBrowseState(
  definition: StateDefinition,
  state: BrowseState,
): URLSearchParams {
  const params = new URLSearchParams();
  if (state.search) params.set('q', state.search);
  for (const { id } of definition.facets) {
    for (const value of state.filters[id] ?? []) params.append(id, value);
  }
  const sort = definition.sorts.find(({ id }) => id === state.sort);
  if (sort !== definition.sorts[0]) params.set('sort', state.sort);
  if (sort?.first !== state.order) params.set('order', state.order);
  if (state.view !== 'cards') params.set('view', state.view);
  if (state.cursor) params.set('cursor', state.cursor);
  return params;
}

/** Whether anything narrows the list. */
export function isNarrowed(state: BrowseState): boolean {
  return state.search !== '' || Object.keys(state.filters).length > 0;
}

/** Selects or deselects a value; the list starts over at its first page. */
export function toggleFilter(
  state: BrowseState,
  facetId: string,
  value: string,
): BrowseState {
  const selected = state.filters[facetId] ?? [];
  const next = selected.includes(value)
    ? selected.filter(other => other !== value)
    : [...selected, value];
  const { [facetId]: _, ...others } = state.filters;
  return {
    ...state,
    filters: next.length > 0 ? { ...others, [facetId]: next } : others,
    cursor: undefined,
  };
}
