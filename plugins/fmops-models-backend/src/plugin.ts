import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { actionsRegistryServiceRef, registerActions } from './actions';
import { createRouter } from './routes';

/** Model cards, lookups before a model is registered, and actions on models. */
export const fmopsModelsPlugin = createBackendPlugin({
  pluginId: 'fmops-models',
  register(env) {
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        httpRouter: coreServices.httpRouter,
      },
      async init({ actionsRegistry, catalog, config, httpRouter }) {
        registerActions(actionsRegistry, { catalog, config });
        httpRouter.use(await createRouter());
      },
    });
  },
});
