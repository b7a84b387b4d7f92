import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(
  dirname(require.resolve('@fmops/local-cluster/package.json')),
  'demo',
);

/** Reads a YAML file of this package's `demo` folder. */
export function readDemoFile<T>(name: string): T {
  return parse(readFileSync(join(FOLDER, name), 'utf8'), { merge: true }) as T;
}
