import type { FoundationModelSpec } from '@fmops/backstage-plugin-fmops-models-common';
import { openModel } from '../__testUtils__/entities';
import { modelObjection } from './modelObjection';

const objection = (change: Partial<FoundationModelSpec>, use = 'commercial') =>
  modelObjection(
    { ...openModel, spec: { ...openModel.spec, ...change } },
    use as 'commercial',
  );

describe('modelObjection', () => {
  it('has none to a model with open weights', () => {
    expect(objection({})).toBeUndefined();
  });

  it.each<[Partial<FoundationModelSpec>, RegExp]>([
    [{ access: 'proprietary' }, /not published/],
    [{ modality: 'image' }, /does not generate text/],
    [{ architecture: { type: 'encoder-decoder' } }, /does not generate text/],
    [{ type: 'quantized' }, /full model/],
    [{ fineTunable: false }, /neither with LoRA nor/],
    [{ fineTuningMethods: ['full', 'api'] }, /neither with LoRA nor/],
    [{ source: {} }, /where its weights are/],
    [{ license: { id: 'x', commercialUse: 'no' } }, /x does not allow/],
  ])('objects to %j', (change, message) => {
    expect(objection(change)).toMatch(message);
  });

  it('judges the licence by the use', () => {
    const license = { id: 'x', commercialUse: 'no' } as const;
    expect(objection({ license }, 'research')).toBeUndefined();
  });

  it('objects to other kinds', () => {
    expect(
      modelObjection({ ...openModel, kind: 'Component' }, 'research'),
    ).toMatch(/not a model/);
  });
});
