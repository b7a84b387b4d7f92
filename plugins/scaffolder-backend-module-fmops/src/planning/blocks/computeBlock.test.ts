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
});
