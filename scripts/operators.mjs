// The portal against real operators: npm run test:operators
// Names of tests may follow: npm run test:operators -- kueue
// With --record, what the operators do is kept as fixtures.
import { main, Sentence } from './console.mjs';
import { install } from './install.mjs';
import { run, stopAll } from './processes.mjs';
import { Report } from './test/Report.mjs';
import { startRealOperators } from './test/realOperators.mjs';
import { ensureToolchain } from './toolchain.mjs';

const RECORD = '--record';
const FIXTURES = 'plugins/fmops-workloads-backend/src/operators/__fixtures__';

const suite = tests => ({
  name: 'operators',
  title: 'Real operators',
  run: [
    ...['workspace', '@fmops/backstage-plugin-fmops-workloads-backend', 'test'],
    ...['--watch=false', '--ci', '--maxWorkers=1', '--verbose', ...tests],
  ],
  env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stopAll().then(() => process.exit(130)));
}

main(async () => {
  const report = new Report();
  const toolchain = await ensureToolchain();
  await install(toolchain);
  const chosen = process.argv.slice(2).filter(word => word !== RECORD);
  const recording = process.argv.includes(RECORD);
  const tests = chosen.length
    ? chosen.map(name => `src/operators/${name}.test.ts`)
    : ['src/operators'];
  try {
    const operators = await startRealOperators({ report }).catch(error => {
      throw new Sentence(error.message);
    });
    const env = {
      ...toolchain.env,
      ...operators,
      ...(recording && { FMOPS_OPERATORS_RECORD: 'true' }),
    };
    await report.check(suite(tests), { ...toolchain, env, debian: {} });
    if (recording) await prettify(toolchain);
  } finally {
    await report.finish();
    await stopAll();
  }
  process.exit(report.failed ? 1 : 0);
});

function prettify({ yarn: [command, ...args], env }) {
  return run(
    command,
    [...args, 'prettier', '--log-level=warn', '--write', FIXTURES],
    { env, log: 'prettier' },
  );
}
