import { fileURLToPath } from 'node:url';
import { Sentence } from '../console.mjs';
import { ensurePythonEnvironment } from './pythonEnvironment.mjs';

const REQUIREMENTS = fileURLToPath(new URL('python.txt', import.meta.url));

/**
 * Installs MLflow, Moto and what projects are checked with into an environment of their own.
 *
 * @param {string | undefined} python the interpreter; undefined where there is none
 * @returns {Promise<NodeJS.ProcessEnv>} where tests find the servers; empty where they can't be had
 */
export async function ensurePythonServers(python, { report }) {
  if (!python) return {};
  try {
    const bin = await ensurePythonEnvironment(python, {
      name: 'python',
      title: 'Install MLflow, Moto and what checks projects',
      files: [REQUIREMENTS],
      // The file names everything that they load
      options: ['--no-deps'],
      missing:
        'A package of scripts/test/python.txt does not exist for this Python and machine.',
      report,
    });
    return { FMOPS_TEST_PYTHON_BIN: bin };
  } catch (error) {
    if (!(error instanceof Sentence)) throw error;
    report.skip(
      'tests against real MLflow and AWS servers',
      error.message.split('\n').join(' '),
      { counted: true },
    );
    return {};
  }
}
