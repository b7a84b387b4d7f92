import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { FormFieldBlueprint } from './alpha';
import { fineTunePage } from './fineTuning/extensions';

const modelPicker = FormFieldBlueprint.make({
  name: 'fmops-model-picker',
  params: {
    field: () => import('./modelPicker/field').then(m => m.modelPickerField),
  },
});

const datasetPicker = FormFieldBlueprint.make({
  name: 'fmops-dataset-picker',
  params: {
    field: () =>
      import('./datasetPicker/field').then(m => m.datasetPickerField),
  },
});

const endpointPicker = FormFieldBlueprint.make({
  name: 'fmops-endpoint-picker',
  params: {
    field: () =>
      import('./endpointPicker/field').then(m => m.endpointPickerField),
  },
});

const repositoryPicker = FormFieldBlueprint.make({
  name: 'fmops-repository-picker',
  params: {
    field: () =>
      import('./repositoryPicker/field').then(m => m.repositoryPickerField),
  },
});

const targetPicker = FormFieldBlueprint.make({
  name: 'fmops-target-picker',
  params: {
    field: () => import('./targetPicker/field').then(m => m.targetPickerField),
  },
});

const computePicker = FormFieldBlueprint.make({
  name: 'fmops-compute-picker',
  params: {
    field: () =>
      import('./computePicker/field').then(m => m.computePickerField),
  },
});

const modelSource = FormFieldBlueprint.make({
  name: 'fmops-model-source',
  params: {
    field: () => import('./modelSource/field').then(m => m.modelSourceField),
  },
});

const modelFacts = FormFieldBlueprint.make({
  name: 'fmops-model-facts',
  params: {
    field: () => import('./modelFactsForm/field').then(m => m.modelFactsField),
  },
});

const preflight = FormFieldBlueprint.make({
  name: 'fmops-preflight',
  params: {
    field: () => import('./preflight/field').then(m => m.preflightField),
  },
});

/**
 * Adds the suite's form fields to the scaffolder, and the page for those who need no form.
 *
 * @public
 */
export const scaffolderModuleFmops = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: [
    modelPicker,
    datasetPicker,
    endpointPicker,
    repositoryPicker,
    targetPicker,
    computePicker,
    modelSource,
    modelFacts,
    preflight,
    fineTunePage,
  ],
});
