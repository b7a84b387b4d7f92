import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const root = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '..',
);

/**
 * Folder of the logs, below the one of the data: portals that run side by side
 * have their own. FMOPS_DATA_DIR is relative to packages/backend, as in
 * app-config.yaml.
 */
export const logs = path.resolve(
  root,
  'packages/backend',
  process.env.FMOPS_DATA_DIR || '../../.data',
  'logs',
);

const port = (name, standard) => Number(process.env[name] || standard);

/**
 * What `npm start` listens on. app-config.yaml reads the same environment
 * variables, with the same defaults.
 */
export const ports = {
  frontend: {
    variable: 'FMOPS_FRONTEND_PORT',
    number: port('FMOPS_FRONTEND_PORT', 3000),
  },
  backend: {
    variable: 'FMOPS_BACKEND_PORT',
    number: port('FMOPS_BACKEND_PORT', 7007),
  },
  'local cluster': {
    variable: 'FMOPS_LOCAL_CLUSTER_PORT',
    number: port('FMOPS_LOCAL_CLUSTER_PORT', 7252),
  },
};

/** Versions that are fetched where the machine's own don't serve. */
export const versions = { node: '22.23.3', yarn: '4.13.0' };
