import { evenRows, wrappedRows } from './rows';

describe('evenRows', () => {
  it('gives each line a row', () => {
    const rows = evenRows(5);
    expect([rows.total, rows.above(3), rows.lineAt(3.9)]).toEqual([5, 3, 3]);
  });
});

describe('wrappedRows', () => {
  const widths = [0, 10, 11, 35, 5];
  const rows = wrappedRows(widths.length, i => widths[i], 10);

  it('gives each line the rows that its characters need, empty ones one', () => {
    expect(rows.total).toBe(1 + 1 + 2 + 4 + 1);
    expect(widths.map((_, i) => rows.above(i))).toEqual([0, 1, 2, 4, 8]);
  });

  it('finds the line of a row', () => {
    expect([0, 1, 2, 3, 4, 7.5, 8].map(rows.lineAt)).toEqual([
      0, 1, 2, 2, 3, 3, 4,
    ]);
  });

  it('knows nothing of no lines', () => {
    const none = wrappedRows(0, () => 0, 0);
    expect([none.total, none.above(0), none.lineAt(0)]).toEqual([0, 0, 0]);
  });
});
