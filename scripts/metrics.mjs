// Measures beside scikit-learn, rouge-score, NLTK and SciPy: npm run test:metrics
// A number may follow, for other examples: npm run test:metrics -- 7
// With --record, a few examples are kept for the tests that need no Python.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { main, Sentence } from './console.mjs';
import { install } from './install.mjs';
import { run, stopAll } from './processes.mjs';
import { root } from './settings.mjs';
import { findDebianPackages } from './test/debian.mjs';
import { ensurePythonEnvironment } from './test/pythonEnvironment.mjs';
import { Report } from './test/Report.mjs';
import { ensureToolchain } from './toolchain.mjs';

const SCRIPTS = path.join(root, 'scripts/metrics');
const MEASURES = 'plugins/fmops-evaluations-common/src/measures';
const RECORD = '--record';
/** Drawn for each measure, besides those that are published. */
const EXAMPLES = 3_000;
const RECORDED_EXAMPLES = 8;

const suite = {
  name: 'metrics',
  title: 'Measures beside other implementations',
  run: [
    ...['workspace', '@fmops/backstage-plugin-fmops-evaluations-common'],
    ...['test', '--watch=false', '--ci', '--maxWorkers=1', '--verbose'],
    'src/measures/reference.test.ts',
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
  const recording = process.argv.includes(RECORD);
  const [seed = '1'] = process.argv.slice(2).filter(word => word !== RECORD);
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'fmops-metrics-'));
  try {
    const bin = await ensurePythonEnvironment(python, {
      name: 'metrics',
      title: 'Install scikit-learn and rouge-score',
      files: [path.join(SCRIPTS, 'python.txt')],
      options: ['--no-deps'],
      missing:
        'A package of scripts/metrics/python.txt does not exist for this Python and machine.',
      report,
    });
    const reference = recording
      ? path.join(root, MEASURES, '__fixtures__/reference.json')
      : path.join(home, 'reference.json');
    const examples = recording ? RECORDED_EXAMPLES : EXAMPLES;
    fs.writeFileSync(
      reference,
      execFileSync(
        path.join(bin, 'python'),
        [path.join(SCRIPTS, 'reference.py'), String(examples), seed],
        { maxBuffer: 2 ** 30 },
      ),
    );
    if (recording) await prettify(toolchain, reference);
    const env = { ...toolchain.env, FMOPS_METRICS_REFERENCE: reference };
    await report.check(suite, { ...toolchain, env, debian: {} });
  } finally {
    fs.rmSync(home, { recursive: true, force: true });
    await report.finish();
    await stopAll();
  }
  process.exit(report.failed ? 1 : 0);
});

function prettify({ yarn: [command, ...args], env }, file) {
  return run(
    command,
    [...args, 'prettier', '--log-level=warn', '--write', file],
    { env, log: 'prettier' },
  );
}
