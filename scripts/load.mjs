// Five hundred people on two backends for ten minutes: npm run test:load
// With --markdown, prints what the last run has found, and runs nothing.
import fs from 'node:fs';
import path from 'node:path';
import { main, Sentence } from './console.mjs';
import { install } from './install.mjs';
import { resultText } from './load/resultText.mjs';
import { stopAll } from './processes.mjs';
import { root } from './settings.mjs';
import { findDebianPackages } from './test/debian.mjs';
import { startPostgres } from './test/postgres.mjs';
import { Report } from './test/Report.mjs';
import { machine, today, writeResult } from './test/resultPage.mjs';
import { ensureToolchain } from './toolchain.mjs';

const RESULT = path.join(root, '.cache/test/load.json');

const suite = {
  name: 'load',
  title: 'Load at full length',
  run: [
    ...['workspace', 'backend', 'test', '--watch=false', '--ci'],
    ...['--maxWorkers=1', '--verbose', 'src/load/load.test'],
  ],
  env: {
    FMOPS_LOAD: 'full',
    FMOPS_LOAD_RESULT: RESULT,
    NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
  },
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stopAll().then(() => process.exit(130)));
}

main(async () => {
  if (process.argv.includes('--markdown')) {
    console.log(resultText(readResult()));
    return;
  }
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
    await report.check(suite, { ...toolchain, env, debian });
    if (fs.existsSync(RESULT)) await keepResult(report.failed === 0, toolchain);
  } finally {
    await report.finish();
    await stopAll();
  }
  process.exit(report.failed ? 1 : 0);
});

async function keepResult(passed, toolchain) {
  const found = JSON.parse(fs.readFileSync(RESULT, 'utf8'));
  const result = {
    ...{ date: today(), machine: machine(toolchain), passed },
    ...found,
  };
  fs.writeFileSync(RESULT, JSON.stringify(result));
  await writeResult('load.md', resultText(result));
}

function readResult() {
  if (!fs.existsSync(RESULT)) {
    throw new Sentence('There is no result yet: run npm run test:load');
  }
  return JSON.parse(fs.readFileSync(RESULT, 'utf8'));
}
