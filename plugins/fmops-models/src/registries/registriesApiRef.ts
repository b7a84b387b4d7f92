import { createApiRef } from '@backstage/frontend-plugin-api';
import { RegistriesApi } from '@fmops/backstage-plugin-fmops-models-common';

/** How model registries are doing. */
export const registriesApiRef = createApiRef<RegistriesApi>().with({
  id: 'plugin.fmops-models.registries',
  pluginId: 'fmops-models',
});
