// The chaos suite at full length, against real control planes: npm run test:chaos
import fs from 'node:fs';
import path from 'node:path';
import { ensureControlPlane } from '../tools/control-plane/build.mjs';
import { serveControlPlanes } from '../tools/control-plane/serve.mjs';
import { main, Sentence } from './console.mjs';
import { install } from './install.mjs';
import { stopAll } from './processes.mjs';
import { root } from './settings.mjs';
import { writeChaosResult } from './test/chaosResult.mjs';
import { findDebianPackages } from './test/debian.mjs';
import { startPostgres } from './test/postgres.mjs';
import { Report } from './test/Report.mjs';
import { ensureToolchain } from './toolchain.mjs';

const RESULT = path.join(root, '.cache/test/chaos.jsonl');

const suite = {
  name: 'chaos',
  title: 'Chaos suite at full length',
  run: [
    ...['workspace', '@fmops/backstage-plugin-fmops-workloads-backend', 'test'],
    ...['--watch=false', '--ci', '--maxWorkers=1', '--verbose', 'src/chaos'],
  ],
  env: {
    FMOPS_CHAOS: 'full',
    FMOPS_CHAOS_RESULT: RESULT,
    NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
  },
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stopAll().then(() => process.exit(130)));
}

main(async () => {
  if (!process.env.FMOPS_CRDS_DIR) {
    throw new Sentence(
      'The suite needs the operators’ resource definitions: set FMOPS_CRDS_DIR, a folder with <plural>.<group>.json files.',
    );
  }
  const report = new Report();
  const toolchain = await ensureToolchain();
  await install(toolchain);
  const debian = await findDebianPackages(new Set(['postgresql']), { report });
  try {
    const { assets } = await report.time('control plane: build', () =>
      ensureControlPlane({ log: console.log }),
    );
    const planes = await serveControlPlanes({ assets });
    report.cleanUp(() => planes.stop());
    const env = {
      ...toolchain.env,
      FMOPS_CONTROL_PLANES: planes.url,
      BACKSTAGE_TEST_DISABLE_DOCKER: '1',
    };
    if (debian.postgresql) {
      env.BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING =
        await startPostgres(debian.postgresql);
    }
    fs.mkdirSync(path.dirname(RESULT), { recursive: true });
    fs.rmSync(RESULT, { force: true });
    const start = Date.now();
    await report.check(suite, { ...toolchain, env, debian });
    await writeChaosResult(RESULT, {
      passed: report.failed === 0,
      minutes: (Date.now() - start) / 60_000,
      toolchain,
    });
  } finally {
    await report.finish();
    await stopAll();
  }
  process.exit(report.failed ? 1 : 0);
});
