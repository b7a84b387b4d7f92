import type { Entity } from '@backstage/catalog-model';
import {
  fillForm,
  formOf,
  FORM_ANNOTATION,
  nextName,
  SOURCE_TEMPLATE_ANNOTATION,
  templateFields,
  valuesAgain,
} from './index';

const PAGES = [
  {
    title: 'What',
    properties: {
      name: { type: 'string' },
      owner: { type: 'string', 'ui:field': 'MyGroupsPicker' },
      model: {
        type: 'string',
        'ui:field': 'FmopsModelPicker',
        'ui:options': { for: 'serving' },
      },
    },
  },
  { properties: { endpoint: { 'ui:field': 'FmopsEndpointPicker' } } },
];

describe('templateFields', () => {
  it('reads the fields of all pages', () => {
    expect(templateFields(PAGES)).toEqual([
      { name: 'name' },
      { name: 'owner', picker: 'MyGroupsPicker' },
      { name: 'model', picker: 'FmopsModelPicker', purpose: 'serving' },
      { name: 'endpoint', picker: 'FmopsEndpointPicker' },
    ]);
    expect(templateFields(PAGES[1])).toHaveLength(1);
  });

  it.each([undefined, null, 'pages', [{}, { properties: [] }]])(
    'finds none in %j',
    parameters => {
      expect(templateFields(parameters)).toEqual([]);
    },
  );
});

describe('fillForm', () => {
  it('fills in what is chosen, and what means the same on every form', () => {
    expect(
      fillForm(templateFields(PAGES), {
        model: 'foundationmodel:default/tuned',
        values: { name: 'tuning', owner: 'group:default/a', epochs: 3 },
      }),
    ).toEqual({
      model: 'foundationmodel:default/tuned',
      owner: 'group:default/a',
    });
  });
});

describe('nextName', () => {
  it.each([
    ['assistant', 'assistant-2'],
    ['assistant-2', 'assistant-3'],
    ['assistant-v1', 'assistant-v2'],
    ['a'.repeat(40), `${'a'.repeat(38)}-2`],
    [`${'a'.repeat(38)}-9`, `${'a'.repeat(37)}-10`],
  ])('%s: %s', (name, next) => {
    expect(nextName(name)).toBe(next);
  });
});

describe('the form of a project', () => {
  const project = (form?: string): Entity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'p',
      annotations: {
        [SOURCE_TEMPLATE_ANNOTATION]: 'template:default/tuning',
        ...(form && { [FORM_ANNOTATION]: form }),
      },
    },
  });

  it('is opened again with other names, in no repository', () => {
    const form = formOf(
      project('{"name":"p","outputModel":"m-v1","r":16,"repository":"x"}'),
    );
    expect(form?.template).toBe('template:default/tuning');
    expect(form && valuesAgain(form)).toEqual({
      name: 'p-2',
      outputModel: 'm-v2',
      r: 16,
    });
  });

  it.each([undefined, '{', '[]', '"text"', 'null'])('is not %j', form => {
    expect(formOf(project(form))).toBeUndefined();
  });
});
