/**
 * Builds Kustomize from the Go module that `go.mod` pins, once on a machine. Run
 * as a program it prints where it is.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SOURCE = path.dirname(fileURLToPath(import.meta.url));

/** @returns {Promise<string>} the program */
export async function ensureKustomize() {
  const hash = createHash('sha256');
  for (const file of ['go.mod', 'go.sum', 'build.mjs']) {
    hash.update(await readFile(path.join(SOURCE, file)));
  }
  hash.update((await run('go', ['version'])).stdout);
  const folder = path.join(
    process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
    'fmops',
    `kustomize-${hash.digest('hex').slice(0, 12)}`,
  );
  const program = path.join(folder, 'kustomize');
  const isThere = await access(program).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    await build(folder);
  }
  return program;
}

async function build(folder) {
  await mkdir(path.dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}.`);
  try {
    await run('go', ['install', '-trimpath', '-ldflags=-s -w', 'tool'], {
      cwd: SOURCE,
      env: { ...process.env, GOBIN: unfinished, GOFLAGS: '-mod=readonly' },
    });
    // Two builds at a time: the first one to be ready is taken.
    await rename(unfinished, folder).catch(error => {
      if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await ensureKustomize());
}
