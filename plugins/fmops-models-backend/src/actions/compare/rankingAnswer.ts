import { InputError } from '@backstage/errors';
import {
  CRITERIA,
  DEFAULT_WORKLOAD,
  rankableBenchmarks,
  rankModels,
  type BenchmarkResults,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { infer as Infer } from 'zod/v3';
import { plainData } from '../plainData';
import type { Zod } from '../zod';
import type { CompareInput } from './compareInput';

/** An order of models, with a reason for each place. */
export function rankingSchema(z: Zod) {
  return z.object({
    ranks: z.array(
      z.object({
        rank: z.number().describe('From 1; equal points share a rank.'),
        ref: z.string(),
        title: z.string(),
        points: z.number().describe('0 to 5.'),
        reason: z.string(),
      }),
    ),
    benchmarks: z.array(z.string()).describe('Keys that stood for quality.'),
    ignored: z
      .array(z.enum(CRITERIA))
      .describe('Criteria that nothing is known of, left out for all.'),
    workload: z.object({ inputMTokens: z.number(), outputMTokens: z.number() }),
  });
}

/** Whether a benchmark is called that: by its key, its title, or the name alone. */
function isCalled(
  { key, title, benchmark }: BenchmarkResults,
  name: string,
): boolean {
  const lower = name.trim().toLocaleLowerCase('en-US');
  return [key, title, benchmark?.id, benchmark?.title].some(
    one => one?.toLocaleLowerCase('en-US') === lower,
  );
}

function chosenKeys(rankable: readonly BenchmarkResults[], names?: string[]) {
  if (!names) return rankable.map(({ key }) => key);
  const keys = names.flatMap((name, index) => {
    const called = rankable.filter(benchmark => isCalled(benchmark, name));
    if (called.length === 0) {
      throw new InputError(
        `benchmarks[${index}]: no two of these models have a comparable result of '${name}'. There are: ${
          plainData(rankable.map(({ title }) => title)).join('; ') || 'none'
        }`,
      );
    }
    return called.map(({ key }) => key);
  });
  return [...new Set(keys)];
}

/** Ranks the models; undefined when no weights are given. */
export function rankingAnswer(
  models: readonly FoundationModelEntity[],
  { weights, benchmarks, workload = DEFAULT_WORKLOAD }: CompareInput,
): Infer<ReturnType<typeof rankingSchema>> | undefined {
  if (!weights) return undefined;
  const rankable = rankableBenchmarks(models.map(({ spec }) => spec));
  const keys = chosenKeys(rankable, benchmarks);
  const { ranks, ignored } = rankModels(models, {
    weights,
    workload,
    benchmarks: keys,
  });
  return {
    ranks: ranks.map(({ rank, candidate, points, reason }) => ({
      rank,
      ref: candidate.id,
      title: candidate.title,
      points: Math.round(points * 100) / 100,
      reason,
    })),
    benchmarks: keys,
    ignored,
    workload,
  };
}
