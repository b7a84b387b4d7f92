import {
  BrowseState,
  isNarrowed,
  parseBrowseState,
  serializeBrowseState,
  toggleFilter,
} from './state';

const definition = {
  facets: [
    { id: 'license', field: 'metadata.labels.l', title: 'Licence' },
    { id: 'size', field: 'metadata.labels.s', title: 'Size' },
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
      first: 'desc' as const,
      orderFields: {
        asc: { field: 'metadata.new-asc', order: 'asc' as const },
        desc: { field: 'metadata.new-desc', order: 'desc' as const },
      },
    },
  ],
};

const parse = (query: string) =>
  parseBrowseState(definition, new URLSearchParams(query));

const everything: BrowseState = {
  search: 'llama 3',
  filters: { license: ['yes', 'conditional'], size: ['1b-10b'] },
  sort: 'new',
  order: 'asc',
  view: 'table',
  cursor: 'abc==',
};

describe('the state in the URL', () => {
  it('comes back as it went in', () => {
    const params = serializeBrowseState(definition, everything);
    expect(parse(params.toString())).toEqual(everything);
  });

  it('is nothing at all for the defaults', () => {
    expect(serializeBrowseState(definition, parse('')).toString()).toBe('');
  });

  it('drops what makes no sense', () => {
    expect(
      parse(
        'sort=bogus&order=up&view=poster&colour=red&size=&license=yes&license=yes',
      ),
    ).toEqual({
      search: '',
      filters: { license: ['yes'] },
      sort: 'name',
      order: 'asc',
      view: 'cards',
      unknownSort: 'bogus',
      cursor: undefined,
    });
  });

  it('starts over where it has no such sort order, and forgets it', () => {
    const state = parse('sort=bogus&order=desc&cursor=abc');
    expect(state).toMatchObject({
      sort: 'name',
      order: 'asc',
      unknownSort: 'bogus',
      cursor: undefined,
    });
    expect(serializeBrowseState(definition, state).toString()).toBe('');
  });
});

describe('toggleFilter', () => {
  it('adds a value and starts over at the first page', () => {
    const next = toggleFilter(everything, 'size', 'over-100b');
    expect(next.filters.size).toEqual(['1b-10b', 'over-100b']);
    expect(next.cursor).toBeUndefined();
  });

  it('removes the last value together with its facet', () => {
    const next = toggleFilter(everything, 'size', '1b-10b');
    expect(next.filters).toEqual({ license: ['yes', 'conditional'] });
  });
});

it('knows whether anything narrows the list', () => {
  expect(isNarrowed(everything)).toBe(true);
  expect(isNarrowed(parse('q=x'))).toBe(true);
  expect(isNarrowed(parse('sort=new&view=table'))).toBe(false);
});
