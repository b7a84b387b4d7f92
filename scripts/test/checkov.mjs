import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Sentence } from '../console.mjs';
import { ensurePythonEnvironment } from './pythonEnvironment.mjs';

const REQUIREMENTS = fileURLToPath(new URL('checkov.txt', import.meta.url));

/**
 * Installs Checkov into an environment of its own, once.
 *
 * @param {string | undefined} python the interpreter; undefined where there is none
 * @returns {Promise<NodeJS.ProcessEnv>} where tests find it; empty where it can't be had
 */
export async function ensureCheckov(python, { report }) {
  if (!python) return {};
  try {
    const bin = await ensurePythonEnvironment(python, {
      name: 'checkov',
      title: 'Install Checkov',
      files: [REQUIREMENTS],
      // The file names everything that it loads
      options: ['--no-deps'],
      missing:
        'A package of scripts/test/checkov.txt does not exist for this Python and machine.',
      report,
    });
    return { FMOPS_TEST_CHECKOV: path.join(bin, 'checkov') };
  } catch (error) {
    if (!(error instanceof Sentence)) throw error;
    report.skip(
      'a scan of the Terraform of infra',
      error.message.split('\n').join(' '),
      { counted: true },
    );
    return {};
  }
}
