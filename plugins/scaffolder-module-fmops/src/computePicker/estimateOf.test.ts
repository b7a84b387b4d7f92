import { openModel } from '../__testUtils__/entities';
import { estimateOf } from './estimateOf';

const compute = { instanceType: 'g6e.xlarge', nodes: 1, gpusPerNode: 1 };

const memory = (fields: object, contextTokens?: number) =>
  estimateOf(openModel, fields, compute, { memory: 'serving', contextTokens })
    ?.perGpuGiB ?? NaN;

describe('the memory of a server', () => {
  it('is judged by the requests of the form, else by what the template says', () => {
    expect(memory({ contextTokens: 2048 })).toBe(memory({}, 2048));
    expect(memory({ contextTokens: 4096 }, 2048)).toBe(memory({}, 4096));
    expect(memory({}, 2048)).toBeLessThan(memory({}));
  });

  it('counts what is asked at a time, under either name', () => {
    expect(memory({ batchSize: 4 })).toBe(memory({ sequences: 4 }));
    expect(memory({ batchSize: 4 })).toBeLessThan(memory({}));
  });
});
