import { createApiRef } from '@backstage/frontend-plugin-api';
import type { ModelMeasurementsApi } from './ModelMeasurementsApi';

/**
 * Measurements of models. Optional: nothing provides it where models are not
 * evaluated in the portal.
 *
 * @public
 */
export const modelMeasurementsApiRef =
  createApiRef<ModelMeasurementsApi>().with({
    id: 'plugin.fmops-models.measurements',
    pluginId: 'fmops-models',
  });
