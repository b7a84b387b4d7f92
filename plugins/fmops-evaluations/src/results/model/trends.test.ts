import { anEvaluation, aScore } from '../__testUtils__/evaluations';
import { trendsOf } from './trends';

const of = (version: string | undefined, value: number, fewShot = 5) =>
  anEvaluation({
    id: `${version} ${value}`,
    model: { ref: 'foundationmodel:default/tuned', version },
    settings: { fewShot },
    scores: [aScore({ value }), aScore({ value: 0, slice: 'law' })],
  });

const points = (...args: Parameters<typeof trendsOf>) =>
  trendsOf(...args).map(trend =>
    trend.points.map(({ version, score }) => [version, score.value]),
  );

const versions = [
  { version: '10', createdAt: '2026-03-01T00:00:00Z' },
  { version: '9', createdAt: '2026-02-01T00:00:00Z' },
  { version: '1', createdAt: '2026-01-01T00:00:00Z' },
];

it('goes from version to version as they were made, whenever they were evaluated', () => {
  expect(points([of('1', 0.5), of('10', 0.7), of('9', 0.6)], versions)).toEqual(
    [
      [
        ['1', 0.5],
        ['9', 0.6],
        ['10', 0.7],
      ],
    ],
  );
});

it('takes the newest of each version', () => {
  expect(points([of('1', 0.6), of('1', 0.5)], versions)).toEqual([
    [['1', 0.6]],
  ]);
});

it('never draws a line between results of other conditions', () => {
  expect(
    points([of('10', 0.7), of('9', 0.9, 0), of('1', 0.5)], versions),
  ).toEqual([
    [
      ['1', 0.5],
      ['10', 0.7],
    ],
    [['9', 0.9]],
  ]);
});

it('keeps versions that the catalog does not know, and those not stated', () => {
  expect(
    points([of('x', 0.3), of(undefined, 0.2), of('1', 0.5)], versions),
  ).toEqual([
    [
      ['', 0.2],
      ['x', 0.3],
      ['1', 0.5],
    ],
  ]);
});
