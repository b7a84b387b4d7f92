// A backend with what both plugins need, and the one that BENCH_PLUGIN names:
// started by startBackend.mjs.
import { createBackend } from '@backstage/backend-defaults';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { projects } from '../scene.mjs';

const LOCATION = 'bench:projects';

const entities = projects.map(entity => ({
  locationKey: LOCATION,
  entity: {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        ...entity.metadata.annotations,
        'backstage.io/managed-by-location': LOCATION,
        'backstage.io/managed-by-origin-location': LOCATION,
      },
    },
  },
}));

const provider = {
  getProviderName: () => 'bench-projects',
  connect: connection => connection.applyMutation({ type: 'full', entities }),
};

process.once('disconnect', () => process.exit());

const backend = createBackend();
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('../../../packages/backend/src/policy/index.ts'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(
  createBackendModule({
    pluginId: 'catalog',
    moduleId: 'bench-projects',
    register: env =>
      env.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        init: async ({ processing }) => processing.addEntityProvider(provider),
      }),
  }),
);
backend.add(
  process.env.BENCH_PLUGIN === 'stock'
    ? import('@backstage/plugin-kubernetes-backend')
    : import('@fmops/backstage-plugin-fmops-workloads-backend'),
);
backend.start().then(
  () => process.send({ started: Date.now() }),
  // The log says why
  () => process.exit(1),
);
