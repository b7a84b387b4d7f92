import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Ports and folders apart from those of a portal that may be running. */
const env = {
  FMOPS_FRONTEND_PORT: '23000',
  FMOPS_BACKEND_PORT: '27007',
  FMOPS_LOCAL_CLUSTER_PORT: '27252',
  FMOPS_DATA_DIR: path.join(root, '.cache/bench/data'),
  FMOPS_PROJECTS_DIR: path.join(root, '.cache/bench/projects'),
};

/** Folder of the projects that templates publish. */
export const projects = env.FMOPS_PROJECTS_DIR;

export const urls = {
  frontend: `http://localhost:${env.FMOPS_FRONTEND_PORT}`,
  backend: `http://localhost:${env.FMOPS_BACKEND_PORT}`,
  cluster: `http://127.0.0.1:${env.FMOPS_LOCAL_CLUSTER_PORT}`,
};

/**
 * Starts the portal as `npm start` does.
 *
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {Promise<{ stop(): Promise<void> }>} once it says that it is ready
 */
export function startPortal(extra = {}) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, ...env, ...extra },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise(resolve => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  return new Promise((resolve, reject) => {
    exited.then(code => reject(new Error(`npm start ended with ${code}`)));
    child.stdout.on('data', text => {
      if (String(text).includes('The portal is ready')) resolve({ stop });
    });
  });
}
