import { ConfigReader } from '@backstage/config';
import { sortAnnotation } from '../facets';
import { BENCHMARKS } from './definitions';
import { readSortBenchmarks } from './sortBenchmarks';

const read = (...sortBenchmarks: object[]) =>
  readSortBenchmarks(
    new ConfigReader({ fmops: { models: { sortBenchmarks } } }),
  );

it('is empty without configuration', () => {
  expect(readSortBenchmarks(new ConfigReader({}))).toEqual([]);
});

it('takes any name of a benchmark, and accuracy where no metric is given', () => {
  const [mmlu, arc, code] = read(
    { benchmark: 'MMLU', shots: 5 },
    { benchmark: 'arc-c', title: 'Science questions' },
    { benchmark: 'HumanEval', metric: 'pass@1' },
  );
  expect([mmlu.id, mmlu.title]).toEqual([
    'benchmark-mmlu-5-shot-accuracy',
    'MMLU, 5-shot, accuracy',
  ]);
  expect([arc.id, arc.title, arc.conditions.key]).toEqual([
    'benchmark-arc-challenge-accuracy',
    'Science questions',
    'arc-challenge|accuracy||',
  ]);
  expect(code.id).toBe('benchmark-humaneval-pass-1');
});

it('keeps the same id for the same results, however they are named', () => {
  const [a] = read({ benchmark: 'BBH', metric: 'acc' });
  const [b] = read({ benchmark: 'BIG-Bench Hard' });
  expect(a.id).toBe(b.id);
});

it('makes legal names of annotations, whatever the benchmark and metric', () => {
  for (const { title } of BENCHMARKS) {
    const [{ id }] = read({
      benchmark: title,
      shots: 25,
      metric: 'score (1 to 10), averaged over ten categories of questions…',
    });
    const [, name] = sortAnnotation(id, 'desc').split('/');
    expect(name).toMatch(/^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/);
    expect(name.length).toBeLessThanOrEqual(63);
  }
});

const KEY = 'fmops.models.sortBenchmarks';

it.each([
  [
    'an unknown benchmark',
    [{ benchmark: 'MMLU' }, { benchmark: 'Vibes' }],
    `${KEY}[1].benchmark names no known benchmark: 'Vibes'`,
  ],
  [
    'a benchmark twice',
    [{ benchmark: 'ARC-C' }, { benchmark: 'ARC-Challenge', metric: 'acc' }],
    `${KEY}[1] is about the same results as ${KEY}[0]: ARC-Challenge, accuracy`,
  ],
  [
    'more than ten',
    BENCHMARKS.slice(0, 11).map(({ title }) => ({ benchmark: title })),
    `${KEY} lists 11 benchmarks; 10 at most`,
  ],
  [
    'half a shot',
    [{ benchmark: 'MMLU', shots: 0.5 }],
    `${KEY}[0].shots is 0.5; it must be a whole number`,
  ],
  [
    'no name',
    [{ shots: 5 }],
    `Missing required config value at '${KEY}[0].benchmark'`,
  ],
])('refuses %s and names the key', (_, list, message) => {
  expect(() => read(...list)).toThrow(message);
});

it('takes ten, and the same benchmark with other shots', () => {
  expect(
    read(
      ...BENCHMARKS.slice(0, 8).map(({ title }) => ({ benchmark: title })),
      { benchmark: 'MMLU', shots: 0 },
      { benchmark: 'MMLU', shots: 5 },
    ),
  ).toHaveLength(10);
});
