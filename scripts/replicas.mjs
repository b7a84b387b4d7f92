// Backends on one database that end in turn under load: npm run test:replicas
import fs from 'node:fs';
import path from 'node:path';
import { main, Sentence } from './console.mjs';
import { install } from './install.mjs';
import { stopAll } from './processes.mjs';
import { root } from './settings.mjs';
import { findDebianPackages } from './test/debian.mjs';
import { startPostgres } from './test/postgres.mjs';
import { Report } from './test/Report.mjs';
import { ensureToolchain } from './toolchain.mjs';

const RESULT = path.join(root, '.cache/test/replicas.jsonl');

const suite = (name, title, workspace, tests) => ({
  name,
  title,
  run: [
    ...['workspace', workspace, 'test', '--watch=false', '--ci'],
    ...['--maxWorkers=1', '--verbose', tests],
  ],
  env: {
    FMOPS_REPLICAS: 'full',
    FMOPS_REPLICAS_RESULT: RESULT,
    NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
  },
});

const suites = [
  suite('replicas', 'Replicas at full length', 'backend', 'src/replicas'),
  suite(
    'promotions',
    'Promotions that are cut off',
    '@fmops/backstage-plugin-fmops-evaluations-backend',
    'src/promotions/kill',
  ),
];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stopAll().then(() => process.exit(130)));
}

main(async () => {
  const report = new Report();
  const toolchain = await ensureToolchain();
  await install(toolchain);
  const needs = new Set(['postgresql']);
  const debian = await findDebianPackages(needs, { report });
  if (!debian.postgresql) throw new Sentence('PostgreSQL is needed.');
  try {
    const env = {
      ...toolchain.env,
      BACKSTAGE_TEST_DISABLE_DOCKER: '1',
      BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING: await startPostgres(
        debian.postgresql,
      ),
    };
    fs.mkdirSync(path.dirname(RESULT), { recursive: true });
    fs.rmSync(RESULT, { force: true });
    for (const entry of suites) {
      await report.check(entry, { ...toolchain, env, debian });
    }
    if (fs.existsSync(RESULT)) {
      console.log(fs.readFileSync(RESULT, 'utf8').trim());
    }
  } finally {
    await report.finish();
    await stopAll();
  }
  process.exit(report.failed ? 1 : 0);
});
