import { openModel } from '../../__testUtils__/entities';
import type { ComputeRequest, MemoryRequest } from '../PlanRequest';
import { checkCompute } from './computeBlock';

const models = {
  baseModel: { entity: openModel },
  teacher: { entity: openModel },
};

const machines: ComputeRequest = {
  instanceType: 'g6e.12xlarge',
  nodes: 1,
  gpusPerNode: 4,
};

const training: MemoryRequest = {
  kind: 'training',
  model: 'baseModel',
  method: 'lora',
  sequenceLength: 1024,
  batch: 1,
};

const answering: MemoryRequest = {
  kind: 'serving',
  model: 'teacher',
  contextTokens: 4096,
  sequences: 8,
};

describe('checkCompute', () => {
  it('judges what comes one after the other, each by itself', () => {
    const { value, problems } = checkCompute(
      { ...machines, memory: [training, answering] },
      models,
    );
    expect(problems).toEqual([]);
    expect(value?.estimate).toMatch(
      /^[\d.]+ GiB of [\d.]+ GiB per GPU, then [\d.]+ GiB of [\d.]+ GiB per GPU$/,
    );
  });

  it('counts a copy on each device, where it is not spread over all', () => {
    const check = (gpusPerCopy?: number) =>
      checkCompute(
        {
          ...machines,
          instanceType: 'g6.12xlarge',
          memory: [
            training,
            {
              ...answering,
              sequences: 64,
              ...(gpusPerCopy && { gpusPerCopy }),
            },
          ],
        },
        models,
      ).problems;
    expect(check()).toEqual([]);
    expect(check(1)).toEqual([
      {
        field: 'compute',
        message: expect.stringMatching(/^Serving needs about/),
      },
    ]);
  });

  it('spreads a model over a node, or over the whole run', () => {
    const check = (spread: 'run' | 'node') =>
      checkCompute(
        {
          ...machines,
          nodes: 4,
          instanceType: 'g6.12xlarge',
          memory: { ...training, method: 'full', spread },
        },
        models,
      ).problems;
    expect(check('run')).toEqual([]);
    expect(check('node')).toEqual([
      { field: 'compute', message: expect.stringMatching(/^The run needs/) },
    ]);
  });

  it('takes Trainium alone where an image trains on it', () => {
    const check = (instanceType: string) =>
      checkCompute(
        { instanceType, nodes: 1, gpusPerNode: 1, runs: 'trainium' },
        {},
      );
    expect(check('trn1.32xlarge')).toMatchObject({
      problems: [],
      value: { gpuResource: 'aws.amazon.com/neuron' },
    });
    expect(check('inf2.xlarge').problems).toEqual([
      {
        field: 'compute',
        message: expect.stringMatching(
          /^The image of this template is built for AWS Trainium/,
        ),
      },
    ]);
  });

  it('says which field of a model in pieces is wrong', () => {
    const { problems } = checkCompute(
      {
        ...machines,
        parallel: {
          ...{ tensor: 3, pipeline: 1, context: 1 },
          ...{ microBatch: 1, globalBatch: 64, sequenceLength: 4096 },
        },
      },
      {},
    );
    expect(problems.map(({ field }) => field)).toEqual(['tensorParallel']);
  });
});
