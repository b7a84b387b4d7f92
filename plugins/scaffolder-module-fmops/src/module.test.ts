import scaffolderModuleFmops from './index';
import { computePickerField } from './computePicker/field';
import { datasetPickerField } from './datasetPicker/field';
import { endpointPickerField } from './endpointPicker/field';
import { modelFactsField } from './modelFactsForm/field';
import { modelPickerField } from './modelPicker/field';
import { modelSourceField } from './modelSource/field';
import { preflightField } from './preflight/field';
import { repositoryPickerField } from './repositoryPicker/field';
import { targetPickerField } from './targetPicker/field';

describe('scaffolderModuleFmops', () => {
  it('is a frontend module of the scaffolder', () => {
    expect(scaffolderModuleFmops).toMatchObject({
      $$type: '@backstage/FrontendModule',
      pluginId: 'scaffolder',
    });
  });

  it('has fields with the names that templates use', () => {
    const fields = [
      modelPickerField,
      datasetPickerField,
      endpointPickerField,
      repositoryPickerField,
      targetPickerField,
      computePickerField,
      modelSourceField,
      modelFactsField,
      preflightField,
    ] as unknown as { name: string }[];
    expect(fields.map(({ name }) => name)).toEqual([
      'FmopsModelPicker',
      'FmopsDatasetPicker',
      'FmopsEndpointPicker',
      'FmopsRepositoryPicker',
      'FmopsTargetPicker',
      'FmopsComputePicker',
      'FmopsModelSource',
      'FmopsModelFacts',
      'FmopsPreflight',
    ]);
  });
});
