// Projects of fine-tuning templates, really trained on the CPU: npm run test:projects
// Names of templates may follow: npm run test:projects -- distillation
import fs from 'node:fs';
import path from 'node:path';
import { main, Sentence } from './console.mjs';
import { install } from './install.mjs';
import { stopAll } from './processes.mjs';
import { root } from './settings.mjs';
import { findDebianPackages } from './test/debian.mjs';
import { ensurePythonEnvironment } from './test/pythonEnvironment.mjs';
import { Report } from './test/Report.mjs';
import { ensureToolchain } from './toolchain.mjs';

const PARTS = path.join(root, 'plugins/scaffolder-backend-module-fmops/parts');

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
    const bin = await ensurePythonEnvironment(python, {
      name: 'training',
      title: 'Install PyTorch and what the projects need, about 8 GB',
      packages: [pytorch()],
      files: [
        path.join(PARTS, 'trl/requirements.txt'),
        path.join(PARTS, 'python/requirements-dev.txt'),
      ],
      missing:
        'A package that the projects need does not exist for this Python and machine.',
      report,
    });
    const env = { ...toolchain.env, FMOPS_TRAINING_PYTHON_BIN: bin };
    const tests = suite(process.argv.slice(2));
    await report.check(tests, { ...toolchain, env, debian: {} });
  } finally {
    await report.finish();
    await stopAll();
  }
  process.exit(report.failed ? 1 : 0);
});

/** PyTorch as the image of the projects has it. */
function pytorch() {
  const file = path.join(PARTS, 'trl/Dockerfile.njk');
  const dockerfile = fs.readFileSync(file, 'utf8');
  const [, version] = /^FROM pytorch\/pytorch:([\d.]+)-/m.exec(dockerfile);
  return `torch==${version}`;
}
