// The Terraform of infra with OpenTofu itself: npm run test:infra
// With --record, the objects of the examples are kept, which npm test shows to an API server.
import { ensureGoTool } from '../tools/goTool.mjs';
import { main, step } from './console.mjs';
import { install } from './install.mjs';
import { run, stopAll } from './processes.mjs';
import { Report } from './test/Report.mjs';
import { ensureToolchain } from './toolchain.mjs';

const RENDERED = 'scripts/infra/rendered';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stopAll().then(() => process.exit(130)));
}

main(async () => {
  const isRecording = process.argv.includes('--record');
  const report = new Report();
  const toolchain = await ensureToolchain();
  await install(toolchain);
  try {
    const env = {
      ...toolchain.env,
      FMOPS_TEST_TOFU: await report.time('tofu: build', () =>
        step('Build OpenTofu (once)', () => ensureGoTool('tofu')),
      ),
      ...(isRecording && { FMOPS_INFRA_RECORD: 'true' }),
    };
    await report.check(
      {
        name: 'tofu',
        title: 'Terraform, with OpenTofu',
        run: [
          'node',
          '--no-warnings',
          '--test',
          'scripts/infra/tofu/*.test.mjs',
        ],
      },
      { ...toolchain, env, debian: {} },
    );
    if (isRecording) await prettify(toolchain);
  } finally {
    await report.finish();
    await stopAll();
  }
  process.exit(report.failed ? 1 : 0);
});

function prettify({ yarn: [command, ...args], env }) {
  return run(
    command,
    [...args, 'prettier', '--log-level=warn', '--write', RENDERED],
    { env, log: 'prettier' },
  );
}
