import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { scaffolderServiceRef } from '@backstage/plugin-scaffolder-node';
import { modelPermissions } from '@fmops/backstage-plugin-fmops-models-common';
import { actionsRegistryServiceRef, registerActions } from './actions';
import { createRouter } from './routes';
import { startModels } from './startModels';

/**
 * Model cards, lookups before a model is registered, models made from a group's own data, and actions.
 *
 * @public
 */
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
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        reader: coreServices.urlReader,
        scaffolder: scaffolderServiceRef,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init({
        actionsRegistry,
        httpRouter,
        permissionsRegistry,
        ...services
      }) {
        permissionsRegistry.addPermissions(modelPermissions);
        const context = await startModels(services);
        registerActions(actionsRegistry, services.config, context);
        httpRouter.use(await createRouter(context));
      },
    });
  },
});
