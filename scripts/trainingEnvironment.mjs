import fs from 'node:fs';
import path from 'node:path';
import { root } from './settings.mjs';
import { ensurePythonEnvironment } from './test/pythonEnvironment.mjs';

const PARTS = path.join(root, 'plugins/scaffolder-backend-module-fmops/parts');

/**
 * Makes the environment in which projects train: PyTorch and Transformers as
 * the image of the projects has them.
 *
 * @param {string} python the interpreter
 * @returns {Promise<string>} the folder of its programs
 * @throws Sentence, when packages can't be had
 */
export function ensureTrainingEnvironment(python, { report }) {
  return ensurePythonEnvironment(python, {
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
}

function pytorch() {
  const file = path.join(PARTS, 'trl/Dockerfile.njk');
  const dockerfile = fs.readFileSync(file, 'utf8');
  const [, version] = /^FROM pytorch\/pytorch:([\d.]+)-/m.exec(dockerfile);
  return `torch==${version}`;
}
