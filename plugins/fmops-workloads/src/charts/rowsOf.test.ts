import { rowsOf } from './rowsOf';

const line = (id: string, ...points: [number, number][]) => ({
  ...{ id, title: id },
  points: points.map(([x, value]) => ({ x, value })),
});

describe('rowsOf', () => {
  it('joins lines by their places, in order', () => {
    expect(
      rowsOf([line('loss', [2, 5], [1, 6]), line('evalLoss', [2, 7])]),
    ).toEqual([
      { x: 1, loss: 6 },
      { x: 2, loss: 5, evalLoss: 7 },
    ]);
  });

  it('takes the last of several values at one place', () => {
    expect(rowsOf([line('loss', [1, 5], [2, 4], [1, 3])])).toEqual([
      { x: 1, loss: 3 },
      { x: 2, loss: 4 },
    ]);
  });

  it('breaks a line where nothing was measured', () => {
    expect(rowsOf([line('rate', [0, 1], [30, 1], [300, 2])], 60)).toEqual([
      { x: 0, rate: 1 },
      { x: 30, rate: 1 },
      { x: 60, rate: null },
      { x: 300, rate: 2 },
    ]);
  });
});
