// The chaos suite at full length, against a real API server: npm run test:chaos
import { main, Sentence } from './console.mjs';
import { install } from './install.mjs';
import { stopAll } from './processes.mjs';
import { findDebianPackages } from './test/debian.mjs';
import { startPostgres } from './test/postgres.mjs';
import { startRealCluster } from './test/realCluster.mjs';
import { Report } from './test/Report.mjs';
import { ensureToolchain } from './toolchain.mjs';

const suite = {
  name: 'chaos',
  title: 'Chaos suite at full length',
  run: [
    ...['workspace', '@fmops/backstage-plugin-fmops-workloads-backend', 'test'],
    ...['--watch=false', '--ci', '--maxWorkers=1', '--verbose', 'src/chaos'],
  ],
  env: {
    FMOPS_CHAOS: 'full',
    NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
  },
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stopAll().then(() => process.exit(130)));
}

main(async () => {
  const report = new Report();
  const toolchain = await ensureToolchain();
  await install(toolchain);
  const debian = await findDebianPackages(new Set(['postgresql']), { report });
  try {
    const cluster = await startRealCluster({ report });
    if (!cluster.FMOPS_REAL_CLUSTER_URL) {
      throw new Sentence(
        'The suite needs a real control plane: set FMOPS_CRDS_DIR, and KUBEBUILDER_ASSETS where Go is not installed.',
      );
    }
    const env = {
      ...toolchain.env,
      ...cluster,
      BACKSTAGE_TEST_DISABLE_DOCKER: '1',
    };
    if (debian.postgresql) {
      env.BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING =
        await startPostgres(debian.postgresql);
    }
    await report.check(suite, { ...toolchain, env, debian });
  } finally {
    await report.finish();
    await stopAll();
  }
  process.exit(report.failed ? 1 : 0);
});
