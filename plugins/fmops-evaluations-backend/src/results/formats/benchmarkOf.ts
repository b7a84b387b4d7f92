import { findBenchmark } from '@fmops/backstage-plugin-fmops-models-common';
import type { JsonPrimitive } from '@backstage/types';

/** A benchmark by one of its names: its id, and what the name says of how it was run. */
export function benchmarkOf(name: string): {
  benchmark: string;
  settings: Record<string, JsonPrimitive>;
} {
  const known = findBenchmark(name);
  return {
    benchmark:
      known?.benchmark.id ??
      name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-US'),
    settings: known?.setting ? { setting: known.setting } : {},
  };
}
