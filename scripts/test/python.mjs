import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Sentence, step } from '../console.mjs';
import { run } from '../processes.mjs';

const REQUIREMENTS = fileURLToPath(new URL('python.txt', import.meta.url));

const reasons = [
  {
    pattern: /CERTIFICATE_VERIFY_FAILED/,
    sentence:
      'The certificate of the Python package index is not trusted. Where a proxy re-signs connections, set PIP_CERT to a file with its certificate.',
  },
  {
    pattern:
      /NewConnectionError|NameResolutionError|ConnectTimeout|ProxyError|from versions: none/,
    sentence: 'The Python package index cannot be reached.',
  },
  {
    pattern: /No matching distribution found/,
    sentence:
      'A package of scripts/test/python.txt does not exist for this Python and machine.',
  },
];

/**
 * Installs MLflow, Moto and what projects are checked with into an environment of their own, once for each
 * Python and list of packages, in the user's cache.
 *
 * @param {string | undefined} python the interpreter; undefined where there is none
 * @returns {Promise<NodeJS.ProcessEnv>} where tests find the servers; empty where they can't be had
 */
export async function ensurePythonServers(python, { report }) {
  if (!python) return {};
  const interpreter = execFileSync(python, [
    '-c',
    'import sys; print(sys.executable, sys.version)',
  ]);
  const hash = createHash('sha256')
    .update(interpreter)
    .update(fs.readFileSync(REQUIREMENTS));
  const home = path.join(
    process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
    'fmops-portal',
    `python-${hash.digest('hex').slice(0, 12)}`,
  );
  try {
    if (!fs.existsSync(path.join(home, 'complete'))) {
      await report.time('Python programs: install', () =>
        step(
          `Install MLflow, Moto and what checks projects (once, into ${home})`,
          () => installPackages(python, home),
        ),
      );
    }
  } catch (error) {
    if (!(error instanceof Sentence)) throw error;
    report.skip(
      'tests against real MLflow and AWS servers',
      error.message.split('\n').join(' '),
      { counted: true },
    );
    return {};
  }
  return { FMOPS_TEST_PYTHON_BIN: path.join(home, 'bin') };
}

async function installPackages(python, home) {
  // An environment names its own folder in its programs, so it can't be moved there when it is complete
  fs.rmSync(home, { recursive: true, force: true });
  fs.mkdirSync(home, { recursive: true });
  const options = { env: process.env, log: 'python', reasons };
  await run(python, ['-m', 'venv', home], options);
  await run(
    path.join(home, 'bin/pip'),
    [
      'install',
      '--no-deps',
      // What the servers load is compiled when they do
      '--no-compile',
      '--disable-pip-version-check',
      '--progress-bar=off',
      '--requirement',
      REQUIREMENTS,
    ],
    options,
  );
  fs.writeFileSync(path.join(home, 'complete'), '');
}
