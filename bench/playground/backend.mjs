// A backend with the playground and what it needs: started by startPortal.mjs.
import { createBackend } from '@backstage/backend-defaults';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { MODEL_HOST } from './scene.mjs';

const LOCATION = 'bench:playground';
const annotations = {
  'backstage.io/managed-by-location': LOCATION,
  'backstage.io/managed-by-origin-location': LOCATION,
};

const provider = {
  getProviderName: () => 'bench-playground',
  connect: connection =>
    connection.applyMutation({
      type: 'full',
      entities: [
        {
          locationKey: LOCATION,
          entity: {
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'Component',
            metadata: {
              name: 'bench',
              annotations: {
                ...annotations,
                'fmops.dev/endpoint-url': `http://${MODEL_HOST}`,
                'fmops.dev/served-models': 'bench',
              },
            },
            spec: {
              type: 'model-endpoint',
              lifecycle: 'production',
              owner: 'group:default/bench',
            },
          },
        },
      ],
    }),
};

process.once('disconnect', () => process.exit());

const backend = createBackend();
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('../../packages/backend/src/policy/index.ts'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(
  createBackendModule({
    pluginId: 'catalog',
    moduleId: 'bench-playground',
    register: env =>
      env.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        init: async ({ processing }) => processing.addEntityProvider(provider),
      }),
  }),
);
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@fmops/backstage-plugin-fmops-workloads-backend'));
backend.add(import('@fmops/backstage-plugin-fmops-evaluations-backend'));
backend.start().then(
  () => process.send({ started: Date.now() }),
  // The log says why
  () => process.exit(1),
);
