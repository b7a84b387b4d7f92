import { scaffolderPlugin } from '@backstage/plugin-scaffolder';
import { computePickerField } from '../computePicker/field';
import { datasetPickerField } from '../datasetPicker/field';
import { endpointPickerField } from '../endpointPicker/field';
import { modelFactsField } from '../modelFactsForm/field';
import { modelPickerField } from '../modelPicker/field';
import { modelSourceField } from '../modelSource/field';
import { preflightField } from '../preflight/field';
import { repositoryPickerField } from '../repositoryPicker/field';
import { targetPickerField } from '../targetPicker/field';
import { legacyField } from './legacyField';

/**
 * Chooses a model.
 *
 * @public
 */
export const FmopsModelPickerFieldExtension = scaffolderPlugin.provide(
  legacyField(modelPickerField),
);

/**
 * Chooses a dataset.
 *
 * @public
 */
export const FmopsDatasetPickerFieldExtension = scaffolderPlugin.provide(
  legacyField(datasetPickerField),
);

/**
 * Chooses an endpoint.
 *
 * @public
 */
export const FmopsEndpointPickerFieldExtension = scaffolderPlugin.provide(
  legacyField(endpointPickerField),
);

/**
 * Says where the project is kept.
 *
 * @public
 */
export const FmopsRepositoryPickerFieldExtension = scaffolderPlugin.provide(
  legacyField(repositoryPickerField),
);

/**
 * Chooses cluster, namespace and queue.
 *
 * @public
 */
export const FmopsTargetPickerFieldExtension = scaffolderPlugin.provide(
  legacyField(targetPickerField),
);

/**
 * Chooses instances, and says what they hold and cost.
 *
 * @public
 */
export const FmopsComputePickerFieldExtension = scaffolderPlugin.provide(
  legacyField(computePickerField),
);

/**
 * Says which model is to be registered.
 *
 * @public
 */
export const FmopsModelSourceFieldExtension = scaffolderPlugin.provide(
  legacyField(modelSourceField),
);

/**
 * Facts of a model that no source states.
 *
 * @public
 */
export const FmopsModelFactsFieldExtension = scaffolderPlugin.provide(
  legacyField(modelFactsField),
);

/**
 * Shows what would keep a run from starting.
 *
 * @public
 */
export const FmopsPreflightFieldExtension = scaffolderPlugin.provide(
  legacyField(preflightField),
);
