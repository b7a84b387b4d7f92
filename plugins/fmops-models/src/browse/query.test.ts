import {
  buildCountQuery,
  buildFacetQueries,
  buildListedQuery,
  buildPageQuery,
} from './query';
import { BrowseState } from './state';

const definition = {
  kind: 'FoundationModel',
  fields: ['metadata.name'],
  searchFields: ['metadata.title', 'metadata.name'],
  facets: [
    { id: 'license', field: 'metadata.labels.l', title: 'Licence' },
    { id: 'size', field: 'metadata.labels.s', title: 'Size' },
    { id: 'task', field: 'spec.task', title: 'Task' },
  ],
  sorts: [
    {
      id: 'name',
      title: 'Name',
      first: 'asc' as const,
      orderFields: {
        asc: { field: 'metadata.name', order: 'asc' as const },
        desc: { field: 'metadata.name', order: 'desc' as const },
      },
    },
    {
      id: 'new',
      title: 'New',
      partial: true,
      fields: ['metadata.new-asc'],
      first: 'desc' as const,
      orderFields: {
        asc: { field: 'metadata.new-asc', order: 'asc' as const },
        desc: { field: 'metadata.new-desc', order: 'desc' as const },
      },
    },
  ],
};

const plain: BrowseState = {
  search: '',
  filters: {},
  sort: 'name',
  order: 'asc',
  view: 'cards',
};

describe('buildPageQuery', () => {
  it('asks for one page of the kind, sorted, with the fields it shows', () => {
    expect(buildPageQuery(definition, plain)).toEqual({
      fields: ['metadata.name'],
      limit: 24,
      totalItems: 'exclude',
      filter: { kind: 'FoundationModel' },
      orderFields: { field: 'metadata.name', order: 'asc' },
    });
  });

  it('adds facets, search text and sort', () => {
    expect(
      buildPageQuery(definition, {
        ...plain,
        search: 'llama',
        sort: 'new',
        order: 'desc',
        filters: { license: ['yes', 'conditional'], size: ['small'] },
      }),
    ).toEqual({
      fields: ['metadata.name', 'metadata.new-asc'],
      limit: 24,
      totalItems: 'exclude',
      filter: {
        kind: 'FoundationModel',
        'metadata.labels.l': ['yes', 'conditional'],
        'metadata.labels.s': ['small'],
      },
      orderFields: { field: 'metadata.new-desc', order: 'desc' },
      fullTextFilter: {
        term: 'llama',
        fields: ['metadata.title', 'metadata.name'],
      },
    });
  });

  it('follows a cursor and nothing else', () => {
    expect(
      buildPageQuery(definition, { ...plain, search: 'x', cursor: 'c1' }),
    ).toEqual({
      fields: ['metadata.name'],
      limit: 24,
      totalItems: 'exclude',
      cursor: 'c1',
    });
  });
});

it('counts what is on all pages, whatever page and sort are shown', () => {
  expect(
    buildCountQuery(definition, {
      ...plain,
      search: 'llama',
      sort: 'new',
      filters: { license: ['yes'] },
      cursor: 'c1',
    }),
  ).toEqual({
    limit: 0,
    filter: { kind: 'FoundationModel', 'metadata.labels.l': ['yes'] },
    fullTextFilter: {
      term: 'llama',
      fields: ['metadata.title', 'metadata.name'],
    },
  });
});

it('counts what a list can hold where entities may lack the key of its order', () => {
  expect(buildListedQuery(definition, plain)).toBeUndefined();
  expect(
    buildListedQuery(definition, {
      ...plain,
      sort: 'new',
      filters: { license: ['yes'] },
    }),
  ).toEqual({
    limit: 0,
    filter: { kind: 'FoundationModel', 'metadata.labels.l': ['yes'] },
    orderFields: { field: 'metadata.new-asc', order: 'asc' },
  });
});

describe('buildFacetQueries', () => {
  it('counts some facets at a time where there are many', () => {
    const facets = Array.from({ length: 17 }, (_, i) => ({
      id: `f${i}`,
      field: `spec.f${i}`,
      title: `F${i}`,
    }));
    const queries = buildFacetQueries({ ...definition, facets }, plain);
    expect(queries.map(({ facetIds }) => facetIds.length)).toEqual([8, 8, 1]);
    expect(queries.flatMap(({ facetIds }) => facetIds)).toEqual(
      facets.map(({ id }) => id),
    );
  });

  it('counts all facets in one request when nothing is selected', () => {
    expect(buildFacetQueries(definition, plain)).toEqual([
      {
        facetIds: ['license', 'size', 'task'],
        request: {
          filter: { kind: 'FoundationModel' },
          facets: ['metadata.labels.l', 'metadata.labels.s', 'spec.task'],
        },
      },
    ]);
  });

  it('counts a facet with a selection under the other filters', () => {
    const filters = { license: ['yes'], size: ['small'] };
    expect(buildFacetQueries(definition, { ...plain, filters })).toEqual([
      {
        facetIds: ['task'],
        request: {
          filter: {
            kind: 'FoundationModel',
            'metadata.labels.l': ['yes'],
            'metadata.labels.s': ['small'],
          },
          facets: ['spec.task'],
        },
      },
      {
        facetIds: ['license'],
        request: {
          filter: { kind: 'FoundationModel', 'metadata.labels.s': ['small'] },
          facets: ['metadata.labels.l'],
        },
      },
      {
        facetIds: ['size'],
        request: {
          filter: { kind: 'FoundationModel', 'metadata.labels.l': ['yes'] },
          facets: ['metadata.labels.s'],
        },
      },
    ]);
  });

  it('asks nothing about open facets when all have a selection', () => {
    const filters = { license: ['yes'], size: ['s'], task: ['t'] };
    expect(buildFacetQueries(definition, { ...plain, filters })).toHaveLength(
      3,
    );
  });

  it('counts a field of two facets once', () => {
    const facets = [
      ...definition.facets,
      { id: 'fitsOn', field: 'metadata.labels.s', title: 'Fits on' },
    ];
    const [query] = buildFacetQueries({ ...definition, facets }, plain);
    expect(query.facetIds).toEqual(['license', 'size', 'task', 'fitsOn']);
    expect(query.request.facets).toEqual([
      'metadata.labels.l',
      'metadata.labels.s',
      'spec.task',
    ]);
  });
});
