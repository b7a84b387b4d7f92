import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import { createEntityPicker } from '../entityPicker/createEntityPicker';
import { modelFacts } from './modelFacts';
import { modelObjection } from './modelObjection';

/** Chooses a model of the catalog that can be tuned. */
export const ModelPicker = createEntityPicker({
  kind: FOUNDATION_MODEL_KIND,
  label: 'model.label',
  factsOf: modelFacts,
  objectionTo: modelObjection,
});
