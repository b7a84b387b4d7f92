/**
 * Builds the control plane that the tests run against: etcd, kube-apiserver,
 * kube-controller-manager, kube-scheduler and kwok, from the Go modules that
 * `go.mod` pins. Run as a program it prints the folder they are in.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  access,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SOURCE = path.dirname(fileURLToPath(import.meta.url));

export const PROGRAMS = [
  'etcd',
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'kwok',
];

/**
 * Finds the programs of the control plane, and builds them when this version of
 * them has not been built on this machine.
 *
 * `KUBEBUILDER_ASSETS` (the convention of envtest) names a folder to take them
 * from instead, if it has all five: those of one release belong together.
 *
 * @returns {Promise<{ assets: string }>} the folder with the programs
 */
export async function ensureControlPlane({ log = () => {} } = {}) {
  if (process.env.KUBEBUILDER_ASSETS) {
    const assets = path.resolve(process.env.KUBEBUILDER_ASSETS);
    const missing = await missingIn(assets);
    if (!missing.length) return { assets };
    log(
      `KUBEBUILDER_ASSETS (${assets}) lacks ${missing.join(
        ', ',
      )}, as archives of envtest do: all programs come from Go instead`,
    );
  }

  const goVersion = await readGoVersion();
  const assets = path.join(
    process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
    'fmops',
    `control-plane-${await sourceHash(goVersion)}`,
  );
  if ((await missingIn(assets)).length) {
    await build(assets, log);
  }
  return { assets };
}

async function build(assets, log) {
  await mkdir(path.dirname(assets), { recursive: true });
  const unfinished = await mkdtemp(`${assets}.`);
  try {
    // only the modules that the build needs; `go mod download` fetches them all
    await timed(log, 'fetch modules', () => go('list', '-deps', '.'));
    const binary = path.join(unfinished, 'control-plane');
    await timed(log, 'compile and link', async () =>
      go(
        'build',
        '-mod=readonly',
        '-trimpath',
        `-ldflags=-s -w ${await versionFlags()}`,
        '-o',
        binary,
        '.',
      ),
    );
    for (const program of PROGRAMS) {
      await symlink('control-plane', path.join(unfinished, program));
    }
    await rename(unfinished, assets).catch(async error => {
      // another process was faster: what it built is the same
      if ((await missingIn(assets)).length) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Without these an API server says v0.0.0 and refuses its own feature gates. */
async function versionFlags() {
  const { stdout } = await go(
    'list',
    '-m',
    '-f',
    '{{.Version}}',
    'k8s.io/kubernetes',
  );
  const gitVersion = stdout.trim();
  const [, gitMajor, gitMinor] = gitVersion.match(/^v(\d+)\.(\d+)\./);
  const values = { gitVersion, gitMajor, gitMinor, gitTreeState: 'clean' };
  return Object.entries(values)
    .map(([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`)
    .join(' ');
}

function go(...args) {
  return run('go', args, {
    cwd: SOURCE,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, CGO_ENABLED: '0', GOWORK: 'off' },
  });
}

async function readGoVersion() {
  try {
    const { stdout } = await go('version');
    return stdout;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Error(
      'The tests run against a real Kubernetes control plane, and Go, which builds it, is not installed. Install Go 1.26 or newer (https://go.dev/dl), or let KUBEBUILDER_ASSETS name a folder with the programs.',
    );
  }
}

async function sourceHash(goVersion) {
  const hash = createHash('sha256').update(goVersion);
  const names = await readdir(SOURCE, { recursive: true });
  const sources = names.filter(
    name => /\.go$|^go\.(mod|sum)$/.test(name) && !name.endsWith('_test.go'),
  );
  for (const name of [...sources.sort(), 'build.mjs']) {
    hash.update(name).update(await readFile(path.join(SOURCE, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

async function missingIn(folder) {
  const found = await Promise.all(
    PROGRAMS.map(program =>
      access(path.join(folder, program)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return PROGRAMS.filter((_, index) => !found[index]);
}

async function timed(log, step, action) {
  const start = Date.now();
  const result = await action();
  log(`${step}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { assets } = await ensureControlPlane({ log: console.error });
    console.log(assets);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
