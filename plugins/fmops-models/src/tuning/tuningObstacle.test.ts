import { llama } from '../__testUtils__/models';
import { tuningObstacle } from './tuningObstacle';

it('lets an open text model be tuned', () => {
  expect(tuningObstacle(llama().spec)).toBeUndefined();
});

it('lets a model for research be tuned for research', () => {
  const { spec } = llama({ license: { commercialUse: 'no' } });
  expect(tuningObstacle(spec)).toBeUndefined();
});

it('does not take an unknown for a no', () => {
  const { spec } = llama({
    fineTunable: undefined,
    fineTuningMethods: undefined,
  });
  expect(tuningObstacle(spec)).toBeUndefined();
});

it.each([
  [{ access: 'proprietary' as const }, /weights are not published/],
  [{ type: 'adapter' as const }, /its base model instead/],
  [{ fineTunable: false }, /cannot be tuned/],
  [{ task: 'text-to-image' }, /generates text/],
  [{ fineTuningMethods: ['full' as const] }, /LoRA, which is not listed/],
])('%j: %s', (spec, reason) => {
  expect(tuningObstacle(llama(spec).spec)).toMatch(reason);
});
