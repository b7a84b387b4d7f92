import { LogStore } from '../store/LogStore';
import { LogSearch } from './LogSearch';
import { matchRanges, searchPattern } from './matchRanges';

function searched(query: string, store: LogStore) {
  const search = new LogSearch(store, query);
  search.look(1_000);
  return search;
}

function storeOf(lines: string[], limit = 100) {
  const store = new LogStore({ lines: limit, characters: 10_000 });
  store.append(lines, false);
  return store;
}

describe('LogSearch', () => {
  const lines = ['ok', 'Error: a.b', 'ok', '\u001b[31mERR\u001b[0mOR', 'axb'];

  it('finds letters large and small, also across colours', () => {
    const search = searched('error', storeOf(lines.slice(0, 4)));
    expect(search.numbers).toEqual([2, 4]);
    expect(matchRanges('an error', search.pattern)).toEqual([[3, 8]]);
  });

  it('takes what is sought as text', () => {
    expect(searched('a.b', storeOf(lines)).numbers).toEqual([2]);
    expect(searched('(', storeOf(lines)).numbers).toEqual([]);
  });

  it('goes from match to match, round and round', () => {
    const search = searched('ok', storeOf(lines));
    expect([0, 1, 3, 9].map(n => search.after(n))).toEqual([1, 3, 1, 1]);
    expect([9, 3, 1].map(n => search.before(n))).toEqual([3, 1, 3]);
    expect(search.rank(3)).toBe(1);
  });

  it('looks on when lines come, and forgets those dropped', () => {
    const store = storeOf(lines, 6);
    const search = searched('ok', store);
    store.append(['ok', 'no', 'ok'], false);
    expect(search.done).toBe(false);
    search.look(1_000);
    expect(search.done).toBe(true);
    expect(search.numbers).toEqual([3, 6, 8]);
    store.clear();
    store.append(['ok'], false);
    search.look(1_000);
    expect(search.numbers).toEqual([1]);
  });

  it('stops when its time is over', () => {
    const store = new LogStore();
    store.append(Array(5_000).fill('ok'), false);
    const search = new LogSearch(store, 'ok');
    search.look(-1);
    expect(search.done).toBe(false);
    expect(search.numbers).toHaveLength(500);
  });

  it('finds nothing where nothing is sought', () => {
    const search = searched('', storeOf(lines));
    expect([search.done, search.numbers]).toEqual([true, []]);
    expect(search.after(1)).toBeUndefined();
  });
});

describe('matchRanges', () => {
  it('tells every place', () => {
    expect(matchRanges('aXax', searchPattern('ax'))).toEqual([
      [0, 2],
      [2, 4],
    ]);
    expect(matchRanges('a', undefined)).toEqual([]);
  });
});
