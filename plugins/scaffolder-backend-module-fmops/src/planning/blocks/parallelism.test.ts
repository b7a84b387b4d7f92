import type { ParallelRequest } from '../PlanRequest';
import { parallelProblems } from './parallelism';

const problems = (parallel?: Partial<ParallelRequest>) =>
  parallelProblems({
    ...{ nodes: 2, gpusPerNode: 8 },
    parallel: parallel && {
      ...{ tensor: 2, pipeline: 1, context: 1 },
      ...{ microBatch: 1, globalBatch: 64, sequenceLength: 4096 },
      ...parallel,
    },
  }).map(({ field, message }) => `${field}: ${message}`);

describe('parallelProblems', () => {
  it('has none where nothing is cut into pieces, or the numbers go together', () => {
    expect(problems()).toEqual([]);
    expect(problems({})).toEqual([]);
    expect(problems({ tensor: 8, pipeline: 2, globalBatch: 3 })).toEqual([]);
    expect(problems({ tensor: 4, context: 2 })).toEqual([]);
  });

  it.each<[Partial<ParallelRequest>, RegExp]>([
    [{ tensor: 16 }, /^tensorParallel: 16 GPUs .* a node gives 8\./],
    [{ tensor: 3 }, /^tensorParallel: .* is 3, which does not divide the 16/],
    [{ tensor: 8, pipeline: 4 }, /^tensorParallel: .* is 32, which does not/],
    [{ globalBatch: 20 }, /^globalBatchSize: There are 8 copies .* of 8\.$/],
    [{ microBatch: 3 }, /^globalBatchSize: .* not a multiple of 24\.$/],
    [
      { context: 4, sequenceLength: 4100 },
      /^sequenceLength: It must be a multiple of 8/,
    ],
  ])('says what is wrong with %j', (parallel, problem) => {
    expect(problems(parallel)).toEqual([expect.stringMatching(problem)]);
  });
});
