// Projects of fine-tuning templates, really trained on the CPU: npm run test:projects
// Names of templates may follow: npm run test:projects -- distillation
import { main, Sentence } from './console.mjs';
import { install } from './install.mjs';
import { stopAll } from './processes.mjs';
import { findDebianPackages } from './test/debian.mjs';
import { Report } from './test/Report.mjs';
import { ensureToolchain } from './toolchain.mjs';
import { ensureTrainingEnvironment } from './trainingEnvironment.mjs';

const suite = templates => ({
  name: 'projects',
  title: 'Training of projects',
  run: [
    ...['workspace', '@fmops/backstage-plugin-scaffolder-backend-module-fmops'],
    ...['test', '--watch=false', '--ci', '--maxWorkers=1', '--verbose'],
    'src/proof/training',
    ...(templates.length ? ['-t', templates.join('|')] : []),
  ],
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stopAll().then(() => process.exit(130)));
}

main(async () => {
  const report = new Report();
  const toolchain = await ensureToolchain();
  await install(toolchain);
  const { python } = await findDebianPackages(new Set(['python']), { report });
  if (!python) {
    throw new Sentence('Python 3.11 or newer with venv is needed.');
  }
  try {
    const bin = await ensureTrainingEnvironment(python, { report });
    const env = { ...toolchain.env, FMOPS_TRAINING_PYTHON_BIN: bin };
    const tests = suite(process.argv.slice(2));
    await report.check(tests, { ...toolchain, env, debian: {} });
  } finally {
    await report.finish();
    await stopAll();
  }
  process.exit(report.failed ? 1 : 0);
});
