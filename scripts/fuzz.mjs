// Sends requests of all kinds to every route that is described: npm run test:fuzz
// A number may follow, for other requests: npm run test:fuzz -- 7
// With --short, few: what npm test does. With --postgres, on PostgreSQL.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { main, Sentence, step } from './console.mjs';
import { configurationOf } from './fuzz/configuration.mjs';
import { descriptionOf } from './fuzz/descriptions.mjs';
import { readKnownValues } from './fuzz/knownValues.mjs';
import { signIn, startBackend } from './fuzz/portal.mjs';
import { answeredToStrangers } from './fuzz/refusals.mjs';
import { install } from './install.mjs';
import { run, stopAll } from './processes.mjs';
import { root } from './settings.mjs';
import { findDebianPackages } from './test/debian.mjs';
import { startPostgres } from './test/postgres.mjs';
import { ensurePythonEnvironment } from './test/pythonEnvironment.mjs';
import { Report } from './test/Report.mjs';
import { ensureToolchain } from './toolchain.mjs';

const PLUGINS = ['fmops-models', 'fmops-workloads', 'fmops-evaluations'];
const CHECKS = [
  ...['not_a_server_error', 'status_code_conformance'],
  ...['content_type_conformance', 'response_schema_conformance'],
  'response_headers_conformance',
];
const flags = process.argv.slice(2).filter(word => word.startsWith('--'));
const [seed = '1'] = process.argv.slice(2).filter(word => /^\d+$/.test(word));
const short = flags.includes('--short');

/** As whom: a member of a team, and who may do everything. */
const ACCOUNTS = short ? ['guest'] : ['guest', 'role-platform-engineer'];
const needs = new Set(['python']);
if (flags.includes('--postgres')) needs.add('postgresql');
const AMOUNT = short
  ? ['--phases=fuzzing', '--max-examples=6']
  : ['--phases=coverage,fuzzing', '--max-examples=30'];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stopAll().then(() => process.exit(130)));
}

main(async () => {
  const report = new Report();
  const toolchain = await ensureToolchain();
  await install(toolchain);
  const { env } = toolchain;
  const debian = await findDebianPackages(needs, { report });
  const missing = [...needs].find(name => !debian[name]);
  if (missing) throw new Sentence(`Needed, and not there: ${missing}`);
  const bin = await ensurePythonEnvironment(debian.python, {
    name: 'fuzz',
    title: 'Install Schemathesis',
    files: [path.join(root, 'scripts/fuzz/python.txt')],
    options: ['--no-deps'],
    report,
  });
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'fmops-fuzz-'));
  try {
    const database =
      debian.postgresql && (await startPostgres(debian.postgresql));
    const url = await step('Start the backend', () =>
      startBackend(home, { env, database }),
    );
    await step('Strangers are refused everywhere', () => refuses(url));
    const known = await readKnownValues(url, await signIn(url, 'guest'));
    for (const account of ACCOUNTS) {
      await fuzz({ url, account, known, home, bin, env });
    }
  } finally {
    await stopAll();
    fs.rmSync(home, { recursive: true, force: true });
  }
  process.exit(0);
});

async function refuses(url) {
  const token = await signIn(url, 'guest');
  for (const plugin of PLUGINS) {
    const description = await descriptionOf(url, plugin, token);
    const wrong = await answeredToStrangers(url, description);
    if (wrong.length) throw new Sentence(wrong.join('\n'));
  }
}

/** All plugins, as one account. */
async function fuzz({ url, account, known, home, bin, env }) {
  const token = await signIn(url, account);
  const configuration = path.join(home, `${account}.toml`);
  fs.writeFileSync(configuration, configurationOf(known, token));
  for (const plugin of PLUGINS) {
    const file = path.join(home, `${plugin}.json`);
    const description = await descriptionOf(url, plugin, token);
    fs.writeFileSync(file, JSON.stringify(description));
    const args = [
      ...['--config-file', configuration, 'run', file, '--url', url],
      ...['--checks', CHECKS.join(), '--seed', seed, ...AMOUNT],
      ...['--continue-on-failure', '--no-color', '--no-shrink'],
      '--generation-database=none',
    ];
    await step(`${plugin}, as ${account}`, () =>
      run(path.join(bin, 'schemathesis'), args, {
        env,
        log: `fuzz-${plugin}-${account}`,
        cwd: home,
      }),
    );
  }
}
