// A backend with what both plugins need, and the one that BENCH_PLUGIN names:
// started by startBackend.mjs.
import '../../catalog/sources.mjs';
import { projects } from '../scene.mjs';

const { createBackend } = await import('@backstage/backend-defaults');
const { createBackendModule } = await import('@backstage/backend-plugin-api');
const { catalogProcessingExtensionPoint } = await import(
  '@backstage/plugin-catalog-node'
);

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
try {
  await backend.start();
  process.send({ started: Date.now() });
} catch {
  // The log says why
  process.exit(1);
}
