import { hostedModel, openModel } from '../__testUtils__/entities';
import { modelObjection } from './modelObjection';

describe('modelObjection', () => {
  it('has none to a model that can be tuned', () => {
    expect(modelObjection(openModel, 'commercial')).toBeUndefined();
  });

  it('gives the first reason, without what else to choose', () => {
    expect(modelObjection(hostedModel, 'commercial')).toBe(
      'The weights of this model are not published, so only its provider can tune it.',
    );
  });

  it('judges the licence by the use', () => {
    const license = { id: 'x', commercialUse: 'no' as const };
    const model = { ...openModel, spec: { ...openModel.spec, license } };
    expect(modelObjection(model, 'commercial')).toMatch(/x does not allow/);
    expect(modelObjection(model, 'research')).toBeUndefined();
  });

  it('objects to other kinds', () => {
    expect(
      modelObjection({ ...openModel, kind: 'Component' }, 'research'),
    ).toMatch(/not a model/);
  });
});
