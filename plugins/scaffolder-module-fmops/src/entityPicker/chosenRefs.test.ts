import { chosenRefs } from './chosenRefs';

const FIELD = 'FmopsModelPicker';
const options = { for: 'serving' };

describe('chosenRefs', () => {
  it('is what a field holds', () => {
    expect(chosenRefs(FIELD, 'model:a', { 'ui:options': options })).toEqual([
      { ref: 'model:a', options },
    ]);
    expect(chosenRefs(FIELD, 'model:a', undefined)).toHaveLength(1);
    expect(chosenRefs(FIELD, '', {})).toEqual([]);
    expect(chosenRefs(FIELD, undefined, {})).toEqual([]);
  });

  it('is what the items of a list hold in such fields, with their options', () => {
    const items = {
      tenant: {},
      model: { 'ui:field': FIELD, 'ui:options': options },
      dataset: { 'ui:field': 'FmopsDatasetPicker' },
    };
    expect(
      chosenRefs(
        FIELD,
        [
          { tenant: 'acme', model: 'model:a', dataset: 'dataset:d' },
          { tenant: 'globex' },
          { tenant: 'initech', model: 'model:b' },
        ],
        items,
      ),
    ).toEqual([
      { ref: 'model:a', options },
      { ref: 'model:b', options },
    ]);
  });

  it('is what a list of such fields holds', () => {
    const field = { 'ui:field': FIELD, 'ui:options': options };
    expect(
      chosenRefs(FIELD, ['model:a', undefined, 'model:b'], field).map(
        ({ ref }) => ref,
      ),
    ).toEqual(['model:a', 'model:b']);
  });
});
