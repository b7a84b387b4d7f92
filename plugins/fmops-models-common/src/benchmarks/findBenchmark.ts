import { BENCHMARKS, type BenchmarkDefinition } from './definitions';

/**
 * A benchmark by one of its names, with what the name says of the setting.
 *
 * @public
 */
export interface NamedBenchmark {
  benchmark: BenchmarkDefinition;
  setting?: string;
}

function nameKey(name: string): string {
  return name.toLocaleLowerCase('en-US').replace(/[\s_-]+/g, '');
}

const byName = new Map<string, NamedBenchmark>(
  BENCHMARKS.flatMap(benchmark => [
    [nameKey(benchmark.title), { benchmark }] as const,
    ...benchmark.aliases.map(alias =>
      typeof alias === 'string'
        ? ([nameKey(alias), { benchmark }] as const)
        : ([
            nameKey(alias.name),
            { benchmark, setting: alias.setting },
          ] as const),
    ),
  ]),
);

/**
 * Looks up a benchmark by any of its names; undefined when it is not in the table.
 *
 * @public
 */
export function findBenchmark(name: string): NamedBenchmark | undefined {
  return byName.get(nameKey(name));
}
