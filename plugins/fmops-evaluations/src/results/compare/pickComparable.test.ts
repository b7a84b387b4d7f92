import { anEvaluation } from '../__testUtils__/evaluations';
import { pickComparable } from './pickComparable';

const one = (id: string, fewShot: number) =>
  anEvaluation({ id, settings: { fewShot } });
const picked = (...byModel: ReturnType<typeof one>[][]) =>
  pickComparable(byModel).map(({ id }) => id);

it('takes the newest where they are alike', () => {
  expect(picked([one('a2', 5), one('a1', 5)], [one('b2', 5)])).toEqual([
    'a2',
    'b2',
  ]);
});

it('goes back as far as it must to find what is alike', () => {
  expect(
    picked(
      [one('a2', 0), one('a1', 5)],
      [one('b2', 3), one('b1', 5)],
      [one('c1', 5)],
    ),
  ).toEqual(['a1', 'b1', 'c1']);
});

it('takes the newest of each where nothing is alike', () => {
  expect(picked([one('a2', 0), one('a1', 1)], [one('b2', 5)])).toEqual([
    'a2',
    'b2',
  ]);
});

it('leaves out models without evaluations', () => {
  expect(picked([], [one('b', 5)], [one('c', 5)])).toEqual(['b', 'c']);
  expect(picked([], [])).toEqual([]);
});
