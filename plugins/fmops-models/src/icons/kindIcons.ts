import {
  FOUNDATION_MODEL_KIND,
  MODEL_DATASET_KIND,
} from '@fmops/backstage-plugin-fmops-models-common';
import { DatasetIcon } from './DatasetIcon';
import { ModelIcon } from './ModelIcon';

/**
 * Icons by kind, for the app's entity presentation. The catalog plugin holds
 * them in one API, so that only the app can add to it.
 *
 * @public
 */
export const kindIcons = {
  [FOUNDATION_MODEL_KIND.toLocaleLowerCase('en')]: ModelIcon,
  [MODEL_DATASET_KIND.toLocaleLowerCase('en')]: DatasetIcon,
};
