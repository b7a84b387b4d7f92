import type { QueryEntitiesInitialRequest } from '@backstage/catalog-client';
import {
  annotationField,
  CONTEXT_CLASSES,
  FACET_LABELS,
  FOUNDATION_MODEL_KIND,
  labelField,
  MODEL_SORTS,
  SIZE_CLASSES,
  sortAnnotation,
} from '@fmops/backstage-plugin-fmops-models-common';
import { where, type FilterPredicate } from './FilterPredicate';
import { atLeast, atMost, type NumberField } from './numberRange';
import type { SearchInput } from './searchInput';
import type { SelectedFacet } from './selectedFacets';

const PARAMETERS: NumberField = {
  classField: labelField(FACET_LABELS.sizeClass),
  classes: SIZE_CLASSES,
  sortField: annotationField(sortAnnotation('parameters', 'asc')),
};

const CONTEXT: NumberField = {
  classField: labelField(FACET_LABELS.contextClass),
  classes: CONTEXT_CLASSES,
  sortField: annotationField(sortAnnotation('context', 'asc')),
};

const SEARCHED = [
  'metadata.name',
  'metadata.title',
  'metadata.description',
  'spec.provider',
];

function predicate(
  { maxParameters, minContext }: SearchInput,
  facets: readonly SelectedFacet[],
): FilterPredicate {
  return {
    $all: [
      where('kind', FOUNDATION_MODEL_KIND),
      ...facets.map(({ facet, values }) =>
        where(facet.field, { $in: [...values] }),
      ),
      ...(maxParameters === undefined
        ? []
        : [atMost(PARAMETERS, maxParameters)]),
      ...(minContext === undefined ? [] : [atLeast(CONTEXT, minContext)]),
    ],
  };
}

/** The request to the catalog that finds what a search asks for. */
export function searchRequest(
  input: SearchInput,
  facets: readonly SelectedFacet[],
): QueryEntitiesInitialRequest {
  const { cursor = '0', limit, text } = input;
  const sort = MODEL_SORTS.find(({ id }) => id === input.sort)!;
  return {
    limit,
    // The catalog's own cursor holds the whole search: too long for an assistant to repeat
    offset: Number(cursor),
    query: predicate(input, facets),
    orderFields: sort.orderFields[input.order ?? sort.first],
    ...(text && { fullTextFilter: { term: text, fields: SEARCHED } }),
  };
}
