import { createRequire } from 'node:module';

/** Loads the TypeScript of this repository, as the backend does in development. */
export const requireSource = createRequire(import.meta.url);
requireSource('@backstage/cli/config/nodeTransform.cjs');
