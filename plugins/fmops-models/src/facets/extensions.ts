import {
  DATASET_FACETS,
  MODEL_FACETS,
} from '@fmops/backstage-plugin-fmops-models-common';
import { DatasetFacetBlueprint } from './DatasetFacetBlueprint';
import { ModelFacetBlueprint } from './ModelFacetBlueprint';

/** `licenseUse` → `license-use`, as names of extensions are written. */
const nameOf = (id: string) =>
  id.replace(/[A-Z]/g, letter => `-${letter.toLocaleLowerCase('en-US')}`);

/** The facets that the plugin brings, each to be turned off or moved by configuration. */
export const facets = [
  ...MODEL_FACETS.map(params =>
    ModelFacetBlueprint.make({ name: nameOf(params.id), params }),
  ),
  ...DATASET_FACETS.map(params =>
    DatasetFacetBlueprint.make({ name: nameOf(params.id), params }),
  ),
];
