import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { modelPermissions } from '@fmops/backstage-plugin-fmops-models-common';
import { actionsRegistryServiceRef, registerActions } from './actions';
import { ModelCards, UrlCards } from './cards';
import { createInspections } from './inspection';
import { createRouter } from './routes';

/** Model cards, lookups before a model is registered, and actions on models. */
export const fmopsModelsPlugin = createBackendPlugin({
  pluginId: 'fmops-models',
  register(env) {
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        cache: coreServices.cache,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        reader: coreServices.urlReader,
      },
      async init({
        actionsRegistry,
        auth,
        cache,
        catalog,
        config,
        httpRouter,
        permissionsRegistry,
        reader,
        ...services
      }) {
        permissionsRegistry.addPermissions(modelPermissions);
        registerActions(actionsRegistry, { catalog, config });
        const inspections = createInspections({ auth, catalog, config });
        const cards = new ModelCards(catalog, new UrlCards({ reader, cache }));
        httpRouter.use(await createRouter({ ...services, cards, inspections }));
      },
    });
  },
});
