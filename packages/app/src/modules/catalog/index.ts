import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import {
  catalogApiRef,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { kindIcons as promptIcons } from '@fmops/backstage-plugin-fmops-evaluations';
import { kindIcons as modelIcons } from '@fmops/backstage-plugin-fmops-models';

/** Gives models, datasets and prompts icons wherever entities are named. */
export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      name: 'entity-presentation',
      params: defineParams =>
        defineParams({
          api: entityPresentationApiRef,
          deps: { catalogApi: catalogApiRef },
          factory: ({ catalogApi }) =>
            DefaultEntityPresentationApi.create({
              catalogApi,
              kindIcons: { ...modelIcons, ...promptIcons },
            }),
        }),
    }),
  ],
});
