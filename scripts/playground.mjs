// The playground against a real model server on the CPU: npm run test:playground
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { main, Sentence, step } from './console.mjs';
import { install } from './install.mjs';
import { start, stopAll } from './processes.mjs';
import { root } from './settings.mjs';
import { findDebianPackages } from './test/debian.mjs';
import { ensurePythonEnvironment } from './test/pythonEnvironment.mjs';
import { Report } from './test/Report.mjs';
import { ensureToolchain } from './toolchain.mjs';
import { ensureTrainingEnvironment } from './trainingEnvironment.mjs';

const SCRIPTS = path.join(root, 'scripts/playground');
const PORT = 7298;
const PATIENCE_MS = 180_000;

const suite = {
  name: 'playground',
  title: 'The playground and a real model server',
  run: [
    ...['workspace', '@fmops/backstage-plugin-fmops-evaluations-backend'],
    ...['test', '--watch=false', '--ci', '--maxWorkers=1', '--verbose'],
    'src/playground/tests/modelServers',
  ],
};

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
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'fmops-playground-'));
  try {
    const training = await ensureTrainingEnvironment(python, { report });
    const serving = await ensurePythonEnvironment(python, {
      name: 'serving',
      title: 'Install what serves a model',
      files: [path.join(SCRIPTS, 'python.txt')],
      options: ['--no-deps'],
      missing:
        'A package of scripts/playground/python.txt does not exist for this Python and machine.',
      report,
    });
    const env = {
      ...process.env,
      HF_HUB_OFFLINE: '1',
      PYTHONPATH: sitePackages(serving),
    };
    await step('Serve a model with random weights', () =>
      serve(training, home, env),
    );
    await report.check(suite, {
      ...toolchain,
      debian: {},
      env: {
        ...toolchain.env,
        NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
        FMOPS_TEST_MODEL_SERVER: `localhost:${PORT}`,
      },
    });
  } finally {
    await report.finish();
    await stopAll();
    fs.rmSync(home, { recursive: true, force: true });
  }
  process.exit(report.failed ? 1 : 0);
});

function sitePackages(bin) {
  return execFileSync(
    path.join(bin, 'python'),
    ['-c', 'import sysconfig; print(sysconfig.get_path("purelib"))'],
    { encoding: 'utf8' },
  ).trim();
}

async function serve(bin, home, env) {
  const model = path.join(home, 'model');
  const script = path.join(SCRIPTS, 'tiny_model.py');
  execFileSync(path.join(bin, 'python'), [script, model], { env });
  const { exited, log } = start(
    path.join(bin, 'transformers'),
    [
      ...['serve', '--host', '127.0.0.1', '--port', String(PORT)],
      ...['--force-model', model],
    ],
    { env, log: 'model-server' },
  );
  let ended = false;
  exited.then(() => {
    ended = true;
  });
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await answers())) {
    if (ended || Date.now() > deadline) {
      throw new Sentence(`The model server did not start. Its output: ${log}`);
    }
    await new Promise(resolve => setTimeout(resolve, 500));
  }
}

async function answers() {
  try {
    return (await fetch(`http://127.0.0.1:${PORT}/v1/models`)).ok;
  } catch {
    return false;
  }
}
