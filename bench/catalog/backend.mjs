// A catalog backend with generated models: what bench/catalog/run.mjs measures.
// Started with --config; talks to its parent about ingestion and memory.
import './sources.mjs';
import { generateModels, generateOwners } from './models.mjs';

const { createBackend } = await import('@backstage/backend-defaults');
const { createBackendModule } = await import('@backstage/backend-plugin-api');
const { catalogProcessingExtensionPoint } = await import(
  '@backstage/plugin-catalog-node'
);

const LOCATION = 'bench:models';

function deferred(entity) {
  return {
    locationKey: LOCATION,
    entity: {
      ...entity,
      metadata: {
        ...entity.metadata,
        annotations: {
          'backstage.io/managed-by-location': LOCATION,
          'backstage.io/managed-by-origin-location': LOCATION,
        },
      },
    },
  };
}

const provider = {
  getProviderName: () => 'bench-models',
  async connect(connection) {
    const entities = [
      ...generateOwners(),
      ...generateModels(Number(process.env.BENCH_MODELS)),
    ].map(deferred);
    process.send({ providing: Date.now() });
    await connection.applyMutation({ type: 'full', entities });
  },
};

process.on('message', () => {
  process.send({
    rss: process.memoryUsage.rss(),
    // kilobytes, the highest so far
    maxRss: process.resourceUsage().maxRSS * 1024,
  });
});
process.once('disconnect', () => process.exit());

const backend = createBackend();
if (process.env.BENCH_APP) {
  backend.add(import('@backstage/plugin-app-backend'));
}
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('../../packages/backend/src/policy/index.ts'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(
  import('@fmops/backstage-plugin-catalog-backend-module-fmops-models'),
);
backend.add(
  createBackendModule({
    pluginId: 'catalog',
    moduleId: 'bench-models',
    register: env =>
      env.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        init: async ({ processing }) => processing.addEntityProvider(provider),
      }),
  }),
);
try {
  await backend.start();
  process.send({ started: true });
} catch {
  // The log says why
  process.exit(1);
}
