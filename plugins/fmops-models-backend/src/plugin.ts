import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { createRouter } from './routes';

/** Model cards, lookups before a model is registered, and actions on models. */
export const fmopsModelsPlugin = createBackendPlugin({
  pluginId: 'fmops-models',
  register(env) {
    env.registerInit({
      deps: {
        httpRouter: coreServices.httpRouter,
      },
      async init({ httpRouter }) {
        httpRouter.use(await createRouter());
      },
    });
  },
});
