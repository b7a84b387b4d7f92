/**
 * Builds real operators from their published Go modules, which the `go.mod`
 * files here pin, and renders the manifests that their projects publish in the
 * same modules. Run as a program it prints the folder they are in.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  access,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { OPERATORS } from './operators.mjs';

const run = promisify(execFile);
const SOURCE = path.dirname(fileURLToPath(import.meta.url));
const SOURCES = [
  ...['main.go', 'manifests.go', 'certificates.go', 'go.mod', 'go.sum'],
  ...['kuberay/go.mod', 'kuberay/go.sum', 'build.mjs', 'operators.mjs'],
];

/** Makes certificates and renders manifests. */
export const SETUP = 'operators-setup';

/**
 * Finds the operators, and builds them when these versions of them have not been
 * built on this machine.
 *
 * @returns {Promise<{ folder: string, versions: Record<string, string> }>} the
 *   folder with the programs and `<name>.jsonl`, the objects to
 *   install, and the version of each
 */
export async function ensureOperators({ log = () => {} } = {}) {
  const folder = path.join(
    process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
    'fmops',
    `operators-${await sourceHash()}`,
  );
  const versions = path.join(folder, 'versions.json');
  if (!(await exists(versions))) await build(folder, log);
  return { folder, versions: JSON.parse(await readFile(versions, 'utf8')) };
}

async function build(folder, log) {
  await mkdir(path.dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}.`);
  const setup = path.join(unfinished, SETUP);
  try {
    await timed(log, 'build of the setup', () => compile('.', '.', setup));
    const versions = {};
    for (const [name, operator] of Object.entries(OPERATORS)) {
      const { title, folder: module = '.', variables } = operator;
      await timed(log, `build of ${title}`, () =>
        compile(
          module,
          operator.package,
          path.join(unfinished, name),
          variables,
        ),
      );
      const { stdout } = await go(
        module,
        'list',
        '-m',
        '-json',
        operator.module,
      );
      const { Dir, Version } = JSON.parse(stdout);
      const manifests = await run(
        setup,
        ['manifests', Dir, ...operator.manifests],
        { maxBuffer: 64 * 1024 * 1024 },
      );
      await writeFile(path.join(unfinished, `${name}.jsonl`), manifests.stdout);
      versions[name] = Version;
    }
    await writeFile(
      path.join(unfinished, 'versions.json'),
      JSON.stringify(versions),
    );
    await rename(unfinished, folder).catch(async error => {
      // another process was faster: what it built is the same
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function compile(module, target, output, variables = {}) {
  const set = Object.entries(variables).map(
    ([name, value]) => `-X ${name}=${value}`,
  );
  return go(
    module,
    'build',
    '-mod=readonly',
    '-trimpath',
    // other work on the machine goes on
    ...['-p', '1'],
    `-ldflags=${['-s -w', ...set].join(' ')}`,
    ...['-o', output],
    target,
  );
}

async function go(module, ...args) {
  try {
    return await run('go', args, {
      cwd: path.join(SOURCE, module),
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, CGO_ENABLED: '0', GOWORK: 'off' },
    });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Error(
      'The operators are built by Go, which is not installed. Install Go 1.26 or newer (https://go.dev/dl).',
    );
  }
}

async function sourceHash() {
  const hash = createHash('sha256');
  for (const name of SOURCES) {
    hash.update(name).update(await readFile(path.join(SOURCE, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function timed(log, step, action) {
  const start = Date.now();
  await action();
  log(`${step}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { folder } = await ensureOperators({ log: console.error });
    console.log(folder);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
