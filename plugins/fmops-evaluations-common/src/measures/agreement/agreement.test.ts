import { growthOf } from '@fmops/linear-time';
import recorded from './__fixtures__/agreement.json';
import { bootstrap } from './bootstrap';
import { bradleyTerry } from './bradleyTerry';
import { cohensKappa } from './cohensKappa';
import { fleissKappa } from './fleissKappa';
import { krippendorffAlpha } from './krippendorffAlpha';
import { seededRandom, shuffled } from './seededRandom';

const LEVELS = ['nominal', 'ordinal', 'interval'] as const;
const WEIGHTS = ['none', 'linear', 'quadratic'] as const;

/** Units of a table with a row for each rater, and `*` where one has said nothing. */
const byRater = (...rows: string[]) =>
  Array.from(rows[0], (_, item) =>
    rows.map(row => (row[item] === '*' ? undefined : Number(row[item]))),
  );

describe('published examples', () => {
  it("Krippendorff's alpha, of his reliability data C (2011)", () => {
    const units = byRater(
      '123321412***',
      '1233224125*3',
      '*3332342251*',
      '12332441251*',
    );
    // Section C of the paper: 40 pairable values of 11 units
    expect(krippendorffAlpha(units, 'nominal')).toBeCloseTo(0.743, 3);
    expect(krippendorffAlpha(units, 'ordinal')).toBeCloseTo(0.815, 3);
    expect(krippendorffAlpha(units, 'interval')).toBeCloseTo(0.849, 3);
  });

  it("Fleiss' kappa, of 14 raters and 10 subjects", () => {
    const table = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    const units = table.map(counts =>
      counts.flatMap((count, category) => Array(count).fill(category)),
    );
    expect(fleissKappa(units)).toBeCloseTo(0.21, 3);
  });

  it("Cohen's kappa, of 50 grant proposals", () => {
    const pairs = (
      [
        ['yes', 'yes', 20],
        ['yes', 'no', 5],
        ['no', 'yes', 10],
        ['no', 'no', 15],
      ] as const
    ).flatMap(([a, b, count]) => Array(count).fill([a, b]));
    expect(cohensKappa(pairs)).toBeCloseTo(0.4, 10);
  });
});

describe.each(recorded.cases)(
  'as krippendorff, statsmodels and scikit-learn find it, case %#',
  ({ units, alpha, complete, fleiss, cohen }) => {
    const withGaps = units.map(unit => unit.map(value => value ?? undefined));

    it.each(LEVELS)("Krippendorff's alpha, %s", level => {
      expect(krippendorffAlpha(withGaps, level)).toBeCloseTo(alpha[level], 9);
    });

    it("Fleiss' kappa", () => {
      expect(fleissKappa(complete)).toBeCloseTo(fleiss, 9);
    });

    it.each(WEIGHTS)("Cohen's kappa, weights: %s", weights => {
      const pairs = complete.map(([a, b]) => [a, b] as const);
      expect(cohensKappa(pairs, weights)).toBeCloseTo(cohen[weights], 9);
    });
  },
);

it('finds the strengths that choix finds', () => {
  const { winnerLoser, logStrengths } = recorded.bradleyTerry;
  const strengths = bradleyTerry(
    winnerLoser.map(([winner, loser]) => ({
      first: `m${winner}`,
      second: `m${loser}`,
      won: 1,
    })),
  )!;
  const mean = logStrengths.reduce((sum, value) => sum + value, 0) / 4;
  logStrengths.forEach((value, i) =>
    expect(Math.log(strengths.get(`m${i}`)!)).toBeCloseTo(value - mean, 6),
  );
});

describe('what gives no figure', () => {
  it('agreement where nothing can be compared or nothing differs', () => {
    expect(cohensKappa([])).toBeUndefined();
    expect(cohensKappa([['a', 'a']])).toBeUndefined();
    expect(fleissKappa([])).toBeUndefined();
    expect(fleissKappa([['a'], ['b']])).toBeUndefined();
    expect(fleissKappa([['a', 'b'], ['b']])).toBeUndefined();
    expect(krippendorffAlpha([['a'], [undefined, 'b']], 'nominal')).toBe(
      undefined,
    );
    expect(
      krippendorffAlpha(
        [
          [2, 2],
          [2, 2, 2],
        ],
        'ordinal',
      ),
    ).toBeUndefined();
  });

  it('a ranking with one that has never won, or groups that never met', () => {
    const beats = (first: string, second: string) => ({
      first,
      second,
      won: 1,
    });
    expect(bradleyTerry([])).toBeUndefined();
    expect(bradleyTerry([beats('a', 'b'), beats('b', 'c')])).toBeUndefined();
    const apart = [
      ...[beats('a', 'b'), beats('b', 'a')],
      ...[beats('c', 'd'), beats('d', 'c')],
    ];
    expect(bradleyTerry(apart)).toBeUndefined();
    expect(
      bradleyTerry([{ first: 'a', second: 'b', won: 0.5 }])?.get('a'),
    ).toBeCloseTo(1);
  });
});

describe('bootstrap', () => {
  const mean = (items: readonly number[], times: readonly number[]) => {
    const count = times.reduce((sum, often) => sum + often, 0);
    return items.reduce((sum, item, i) => sum + item * times[i], 0) / count;
  };

  it('comes near the interval of a mean that theory gives', () => {
    const items = Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? 1 : 0));
    const { value, low, high } = bootstrap(items, mean)!;
    const error = 1.96 * Math.sqrt((0.25 * 0.75) / 400);
    expect(value).toBe(0.25);
    expect(low).toBeCloseTo(0.25 - error, 1.9);
    expect(high).toBeCloseTo(0.25 + error, 1.9);
  });

  it('is the same each time, and has no interval of one item', () => {
    const items = [1, 2, 3, 4];
    expect(bootstrap(items, mean)).toEqual(bootstrap(items, mean));
    expect(bootstrap([3], mean)).toEqual({ value: 3 });
    expect(bootstrap([], () => undefined)).toBeUndefined();
  });

  it('takes 10,000 items with three ratings', async () => {
    const random = seededRandom(3);
    const units = Array.from({ length: 10_000 }, () =>
      [1, 2, 3].map(() => Math.ceil(random() * 10)).sort(),
    );
    const rate = (count: number) =>
      bootstrap(units.slice(0, count), (some, times) =>
        krippendorffAlpha(some, 'interval', times),
      )!;
    const found = rate(units.length);
    expect(found.low).toBeLessThan(found.value);
    expect(found.high! - found.low!).toBeLessThan(0.05);
    expect(await growthOf(rate, units.length)).toBe('linear');
  });
});

it('shuffles the same way for the same seed, and loses nothing', () => {
  const things = Array.from({ length: 50 }, (_, i) => i);
  expect(shuffled(things, 7)).toEqual(shuffled(things, 7));
  expect(shuffled(things, 7)).not.toEqual(shuffled(things, 8));
  expect([...shuffled(things, 7)].sort((a, b) => a - b)).toEqual(things);
});
