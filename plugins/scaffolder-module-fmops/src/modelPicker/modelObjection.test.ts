import { english } from '@fmops/frontend-test-utils';
import { hostedModel, openModel } from '../__testUtils__/entities';
import { entityPickerTranslationRef } from '../entityPicker/messages';
import { modelObjection } from './modelObjection';

const t = english(entityPickerTranslationRef);

describe('modelObjection', () => {
  it('has none to a model that can be tuned', () => {
    expect(modelObjection(t, openModel, { use: 'commercial' })).toBeUndefined();
  });

  it('gives the first reason, without what else to choose', () => {
    expect(modelObjection(t, hostedModel, { use: 'commercial' })).toBe(
      'The weights of this model are not published, so only its provider can tune it.',
    );
  });

  it('judges the licence by the use', () => {
    const license = { id: 'x', commercialUse: 'no' as const };
    const model = { ...openModel, spec: { ...openModel.spec, license } };
    expect(modelObjection(t, model, { use: 'commercial' })).toMatch(
      /x does not allow/,
    );
    expect(modelObjection(t, model, { use: 'research' })).toBeUndefined();
  });

  it('judges by what the form wants it for', () => {
    const wanted = { use: 'commercial', purpose: 'calling' } as const;
    expect(modelObjection(t, hostedModel, wanted)).toBeUndefined();
    expect(
      modelObjection(t, hostedModel, { ...wanted, purpose: 'serving' }),
    ).toMatch(/only its provider can serve it/);
  });

  it('objects to other kinds', () => {
    expect(
      modelObjection(
        t,
        { ...openModel, kind: 'Component' },
        { use: 'research' },
      ),
    ).toMatch(/not a model/);
  });
});
