import { requireSource } from './sources.mjs';

const { buildCountQuery, buildFacetQueries, buildPageQuery } = requireSource(
  '../../plugins/fmops-models/src/browse/query.ts',
);
const { openFacets } = requireSource(
  '../../plugins/fmops-models/src/browse/openFacets.ts',
);
const { modelQuery } = requireSource(
  '../../plugins/fmops-models/src/models/modelQuery.ts',
);

const KIND = { kind: 'FoundationModel' };

const plain = {
  search: '',
  filters: {},
  sort: 'title',
  order: 'asc',
  view: 'cards',
};

/** What people choose on the Models page: two facets and an order. */
const chosen = [
  [{ licenseUse: ['commercial'], sizeClass: ['4b-10b'] }, 'released', 'desc'],
  [{ access: ['open'], task: ['text-generation'] }, 'parameters', 'asc'],
  [{ licenseUse: ['commercial'], language: ['de'] }, 'context', 'desc'],
  [{ type: ['base'], contextClass: ['up-to-128k'] }, 'title', 'asc'],
  [{ access: ['gated'], sizeClass: ['1b-4b'] }, 'memory', 'asc'],
].map(([filters, sort, order]) => ({ ...plain, filters, sort, order }));

const page = state => catalog =>
  catalog.queryEntities(buildPageQuery(modelQuery, state));

const count = state => catalog =>
  catalog.queryEntities(buildCountQuery(modelQuery, state));

const facetsOf = (state, counted) => catalog =>
  Promise.all(
    buildFacetQueries(modelQuery, state, counted).map(({ request }) =>
      catalog.getEntityFacets(request),
    ),
  );
const facets = state =>
  facetsOf(state, openFacets(modelQuery.facets, state.filters));
const allFacets = state => facetsOf(state, modelQuery.facets);

/** What is measured: by name, one or more requests to take turns with. */
export const requests = {
  everything: [catalog => catalog.getEntities({ filter: KIND })],
  everythingOfCards: [
    catalog => catalog.getEntities({ filter: KIND, fields: modelQuery.fields }),
  ],
  stockByQuery: chosen.map(({ filters }) => catalog => {
    const { filter } = buildPageQuery(modelQuery, { ...plain, filters });
    return catalog.queryEntities({
      filter,
      orderFields: { field: 'metadata.name', order: 'asc' },
      limit: 24,
    });
  }),
  firstPage: [page(plain)],
  page: chosen.map(page),
  count: chosen.map(count),
  search: ['summarization', 'provider 7', '7.6b'].map(search =>
    page({ ...plain, search }),
  ),
  firstFacets: [facets(plain)],
  facets: chosen.map(facets),
  allFacets: chosen.map(allFacets),
};
