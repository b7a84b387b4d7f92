// What the portal's container is made of, as far as it can be tried without a
// container runtime: npm run test:container
// The steps of packages/backend/Dockerfile run in an empty folder, as somebody who
// is not root; what they make is started where nothing else can be written to.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Sandbox } from './container/Sandbox.mjs';
import { checkPortal } from './container/checkPortal.mjs';
import { main, Sentence, step } from './console.mjs';
import { stopAll } from './processes.mjs';
import { findDebianPackages } from './test/debian.mjs';
import { startPostgres } from './test/postgres.mjs';
import { Report } from './test/Report.mjs';
import { ensureToolchain } from './toolchain.mjs';

const STEPS = 'packages/backend/container';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stopAll().then(() => process.exit(130)));
}

main(async () => {
  const report = new Report();
  const toolchain = await ensureToolchain();
  const needs = new Set(['chromium', 'postgresql']);
  const { chromium, postgresql } = await findDebianPackages(needs, { report });
  if (!chromium || !postgresql) {
    throw new Sentence('Chromium and PostgreSQL are needed.');
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fmops-container-'));
  try {
    const sandbox = new Sandbox(folder, toolchain);
    await step(`Put what Git has into ${folder}`, () => sandbox.fill());
    await step('Build', () =>
      sandbox.run('build', [`sources/${STEPS}/build.sh`, 'sources']),
    );
    await step('Assemble', () =>
      sandbox.run('assemble', [
        `sources/${STEPS}/assemble.sh`,
        'sources',
        'portal',
      ]),
    );
    sandbox.seal();
    const database = await startPostgres(postgresql);
    await step('Start, use and end', () => checkPortal(sandbox, database));
  } finally {
    await stopAll();
    fs.rmSync(folder, { recursive: true, force: true });
  }
  process.exit(0);
});
