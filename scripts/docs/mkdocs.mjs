import path from 'node:path';
import { root } from '../settings.mjs';
import { findPython } from '../test/debian.mjs';
import {
  ensurePythonEnvironment,
  pythonEnvironmentHome,
} from '../test/pythonEnvironment.mjs';

const environment = {
  name: 'docs',
  title: 'Install MkDocs, for the documentation in the portal',
  files: [path.join(root, 'scripts/docs/python.txt')],
  options: ['--no-deps'],
};

/** MkDocs, with what TechDocs adds to it, in an environment of its own. */
export class Mkdocs {
  #python = findPython();

  /** The folder of its programs, before it is there too; none without Python. */
  get bin() {
    return (
      this.#python &&
      path.join(pythonEnvironmentHome(this.#python, environment), 'bin')
    );
  }

  /** @throws Sentence, when it can't be had */
  async install(report) {
    if (!this.#python) return;
    await ensurePythonEnvironment(this.#python, { ...environment, report });
  }
}
