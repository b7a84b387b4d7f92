import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** SHA-256 of the names and contents of all files in these parts of a folder. */
export async function digestOf(
  folder: string,
  parts: readonly string[],
): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await filesOf(folder, parts)).sort()) {
    hash.update(`${file}\0`).update(await readFile(path.join(folder, file)));
  }
  return hash.digest('hex');
}

async function filesOf(
  folder: string,
  parts: readonly string[],
): Promise<string[]> {
  const found = await Promise.all(
    parts.map(async part => {
      const whole = path.join(folder, part);
      if ((await stat(whole)).isFile()) return [part];
      const entries = await readdir(whole, {
        recursive: true,
        withFileTypes: true,
      });
      return entries
        .filter(entry => entry.isFile())
        .map(({ parentPath, name }) =>
          path.relative(folder, path.join(parentPath, name)),
        );
    }),
  );
  return found.flat();
}
