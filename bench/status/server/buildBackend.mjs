import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../../scripts/settings.mjs';

const ENTRY = fileURLToPath(new URL('backend.mjs', import.meta.url));
const OUTPUT = path.join(root, '.cache/bench/status/backend.cjs');
const OURS = /^@fmops\//;

/** Bundles the packages of this repository; all others stay as they are installed. */
const oursOnly = {
  name: 'ours-only',
  setup({ onResolve }) {
    const { resolve } = createRequire(import.meta.url);
    onResolve({ filter: /^[^.]/ }, ({ path: name, kind }) => {
      if (kind === 'entry-point') return undefined;
      return OURS.test(name)
        ? { path: resolve(name) }
        : { path: name, external: true };
    });
  },
};

/**
 * Builds the backend as it is in production: plain JavaScript. What compiles
 * TypeScript while it loads takes 200 MB.
 *
 * @returns {Promise<string>} path of the program
 */
export async function buildBackend(entry = ENTRY, output = OUTPUT) {
  await build({
    entryPoints: [entry],
    outfile: output,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node22',
    plugins: [oursOnly],
    logLevel: 'error',
  });
  return output;
}
