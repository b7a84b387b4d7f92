import { modelShape } from '@fmops/backstage-plugin-fmops-models-common';
import { llama } from '../__testUtils__/models';
import { contextLengths, memoryTable } from './memoryTable';

describe('contextLengths', () => {
  it('ends with the window of the model', () => {
    expect(contextLengths(131072)).toEqual([8192, 32768, 131072]);
    expect(contextLengths(200000)).toEqual([8192, 32768, 131072, 200000]);
    expect(contextLengths(2048)).toEqual([2048]);
  });

  it('takes a usual length where no window is published', () => {
    expect(contextLengths(undefined)).toEqual([8192]);
  });
});

describe('memoryTable', () => {
  const table = memoryTable(modelShape(llama().spec)!)!;

  it('counts weights, overhead and cache of Llama 3.1 8B', () => {
    const [bf16] = table;
    // 15.26 weights + 3.06 overhead + 1.00 cache
    expect(bf16.cells[0].needGiB).toBeCloseTo(19.32, 1);
    // the cache of 131,072 tokens takes 16 GiB
    expect(bf16.cells[2].needGiB).toBeCloseTo(34.32, 1);
  });

  it('needs less in lower precision and more for longer context', () => {
    const needs = table.map(row => row.cells.map(cell => cell.needGiB));
    expect(needs[2][0]).toBeLessThan(needs[1][0]);
    expect(needs[1][0]).toBeLessThan(needs[0][0]);
    expect(needs[0][0]).toBeLessThan(needs[0][1]);
  });

  it('proposes instances that can run it', () => {
    for (const { fit } of table.flatMap(row => row.cells)) {
      expect(fit?.verdict).toBe('fits');
      expect(fit?.instance.arch).toBe('amd64');
    }
  });

  it('gives none where the shape is not known', () => {
    expect(memoryTable({ parameters: 8e9 })).toBeUndefined();
  });
});
