import { MODEL_DATASET_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import { createEntityPicker } from '../entityPicker/createEntityPicker';
import { datasetFacts } from './datasetFacts';
import { datasetObjection } from './datasetObjection';

/** Chooses a dataset of the catalog that can be learned from. */
export const DatasetPicker = createEntityPicker({
  kind: MODEL_DATASET_KIND,
  label: 'dataset.label',
  factsOf: datasetFacts,
  objectionTo: datasetObjection,
});
