import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { step } from '../console.mjs';
import { run } from '../processes.mjs';

const NOT_TRUSTED = {
  pattern: /CERTIFICATE_VERIFY_FAILED/,
  sentence:
    'The certificate of the Python package index is not trusted. Where a proxy re-signs connections, set PIP_CERT to a file with its certificate.',
};
const NO_NETWORK = {
  pattern:
    /NewConnectionError|NameResolutionError|ConnectTimeout|ProxyError|from versions: none/,
  sentence: 'The Python package index cannot be reached.',
};
const NO_SPACE = {
  pattern: /No space left on device/,
  sentence: 'There is not enough room on the disk for the Python packages.',
};

/**
 * Where the environment of an interpreter and a list of packages is, or will be.
 *
 * @param {string} python the interpreter
 * @param {{ name: string, packages?: string[], files?: string[] }} of
 *   `packages` are named, or in `files` in pip's format
 */
export function pythonEnvironmentHome(
  python,
  { name, packages = [], files = [] },
) {
  const interpreter = execFileSync(python, [
    '-c',
    'import sys; print(sys.executable, sys.version)',
  ]);
  const hash = createHash('sha256').update(interpreter).update(`${packages}`);
  files.forEach(file => hash.update(fs.readFileSync(file)));
  return path.join(
    process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
    'fmops-portal',
    `${name}-${hash.digest('hex').slice(0, 12)}`,
  );
}

/**
 * Makes a Python environment, once for each interpreter and list of packages,
 * in the user's cache.
 *
 * @param {string} python the interpreter
 * @param {{ name: string, title: string, packages: string[], files?: string[],
 *   options?: string[], missing?: string, report: import('./Report.mjs').Report }} of
 *   as above; `missing` says what to people where a package does not exist
 * @returns {Promise<string>} the folder of its programs
 * @throws Sentence, when packages can't be had
 */
export async function ensurePythonEnvironment(python, of) {
  const { name, title, packages = [], files = [], options = [], report } = of;
  const home = pythonEnvironmentHome(python, of);
  const args = [...packages, ...files.flatMap(file => ['-r', file])];
  if (!fs.existsSync(path.join(home, 'complete'))) {
    await report.time(`${name}: install`, () =>
      step(`${title} (once, into ${home})`, () =>
        make(
          python,
          home,
          [...options, ...args],
          [
            ...[NOT_TRUSTED, NO_NETWORK, NO_SPACE],
            ...(of.missing
              ? [
                  {
                    pattern: /No matching distribution found/,
                    sentence: of.missing,
                  },
                ]
              : []),
          ],
        ),
      ),
    );
  }
  return path.join(home, 'bin');
}

async function make(python, home, args, reasons) {
  // An environment names its own folder in its programs, so it can't be moved there when it is complete
  fs.rmSync(home, { recursive: true, force: true });
  fs.mkdirSync(home, { recursive: true });
  const options = { env: process.env, log: path.basename(home), reasons };
  await run(python, ['-m', 'venv', home], options);
  await run(
    path.join(home, 'bin/pip'),
    [
      'install',
      '--no-compile',
      '--disable-pip-version-check',
      '--progress-bar=off',
      ...args,
    ],
    options,
  );
  fs.writeFileSync(path.join(home, 'complete'), '');
}
