import { LogStore } from '../store/LogStore';
import { linkedLines } from './linkedLines';

const at = (second: number) => `2026-03-01T10:00:0${second}.000000000Z`;
const to = { pod: 'p', container: 'c' };

describe('linkedLines', () => {
  const store = new LogStore();
  store.append(
    [1, 2, 4, 5].map(second => `${at(second)} text`),
    true,
  );

  it('finds lines by their times', () => {
    expect(linkedLines(store, { ...to, from: at(2) })).toEqual({
      from: 2,
      to: 2,
    });
    expect(linkedLines(store, { ...to, from: at(2), to: at(4) })).toEqual({
      from: 2,
      to: 3,
    });
  });

  it('finds the line after a time at which nothing was written', () => {
    expect(linkedLines(store, { ...to, from: at(3) })?.from).toBe(3);
  });

  it('finds lines by their numbers', () => {
    expect(linkedLines(store, { ...to, from: '3', to: '4' })).toEqual({
      from: 3,
      to: 4,
    });
  });

  it('waits for lines that have not come', () => {
    expect(linkedLines(store, { ...to, from: at(9) })).toBeUndefined();
    expect(linkedLines(store, { ...to, from: '9' })).toBeUndefined();
  });
});
