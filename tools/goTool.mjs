/** Builds programs from the Go modules that the folders beside this file pin, each once on a machine. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TOOLS = path.dirname(fileURLToPath(import.meta.url));

/**
 * @param {string} name of a folder with a go.mod, and of the tool that it names
 * @returns {Promise<string>} the program
 */
export async function ensureGoTool(name) {
  const source = path.join(TOOLS, name);
  const hash = createHash('sha256');
  for (const file of ['go.mod', 'go.sum']) {
    hash.update(await readFile(path.join(source, file)));
  }
  hash.update((await run('go', ['version'])).stdout);
  const folder = path.join(
    process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
    'fmops',
    `${name}-${hash.digest('hex').slice(0, 12)}`,
  );
  const program = path.join(folder, name);
  const isThere = await access(program).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    await build(source, folder);
  }
  return program;
}

async function build(source, folder) {
  await mkdir(path.dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}.`);
  try {
    await run('go', ['install', '-trimpath', '-ldflags=-s -w', 'tool'], {
      cwd: source,
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
  console.log(await ensureGoTool(process.argv[2]));
}
