import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const INFRA = fileURLToPath(new URL('../../infra', import.meta.url));

/**
 * A copy of `infra` with mistakes in it; the test takes it away.
 *
 * @param {import('node:test').TestContext} test
 * @param {Array<{ file: string, from: string | RegExp, to: string }>} mistakes
 */
export function copyWith(test, mistakes) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'infra-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(INFRA, folder, { recursive: true });
  for (const { file, from, to } of mistakes) {
    const name = path.join(folder, file);
    const before = readFileSync(name, 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file} has no ${from}`);
    writeFileSync(name, after);
  }
  return folder;
}
