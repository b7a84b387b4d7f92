import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { FoundationModelEntity } from '../kinds';
import { BENCHMARKS } from './definitions';
import { findBenchmark } from './findBenchmark';

const MODELS = join(__dirname, '../../../../catalog/models');

const published = readdirSync(MODELS)
  .filter(file => file.endsWith('.yaml'))
  .flatMap(file => parseAllDocuments(readFileSync(join(MODELS, file), 'utf8')))
  .map(document => document.toJS() as FoundationModelEntity | null)
  .flatMap(entity => entity?.spec.evaluations ?? []);

it('knows every benchmark of the shipped catalog', () => {
  expect(published.length).toBeGreaterThan(100);
  const missing = published
    .map(({ benchmark }) => benchmark)
    .filter(name => !findBenchmark(name));
  expect(missing).toEqual([]);
});

it('has a range that every result of the shipped catalog lies in', () => {
  const outside = published.filter(({ benchmark, value }) => {
    const [low, high] = findBenchmark(benchmark)!.benchmark.range;
    return value < low || (high !== null && value > high);
  });
  expect(outside).toEqual([]);
});

it('gives every name and id to one benchmark', () => {
  const ids = BENCHMARKS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const benchmark of BENCHMARKS) {
    const names = benchmark.aliases.map(alias =>
      typeof alias === 'string' ? alias : alias.name,
    );
    for (const name of [benchmark.title, ...names]) {
      expect(findBenchmark(name)?.benchmark.id).toBe(benchmark.id);
    }
  }
});
