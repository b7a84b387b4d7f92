import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { step } from '../console.mjs';
import { run } from '../processes.mjs';

/** Debian packages that checks need, with where their programs are. */
const packages = {
  chromium: {
    package: 'chromium',
    what: 'browser tests',
    find: () =>
      [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
        file => file && fs.existsSync(file),
      ),
  },
  postgresql: {
    package: 'postgresql',
    what: 'database tests on PostgreSQL',
    find() {
      const base = '/usr/lib/postgresql';
      if (!fs.existsSync(base)) return undefined;
      const newest = fs
        .readdirSync(base)
        .filter(version => fs.existsSync(`${base}/${version}/bin/initdb`))
        .sort((a, b) => Number(b) - Number(a))[0];
      return newest && `${base}/${newest}/bin`;
    },
  },
  prometheus: {
    package: 'prometheus',
    what: 'tests of metrics on a real Prometheus',
    find: () => fs.existsSync('/usr/bin/promtool') && '/usr/bin',
  },
  python: {
    package: 'python3-venv',
    what: 'tests against real MLflow and AWS servers (Python 3.11 or newer)',
    find: findPython,
  },
};

/** @returns {string | undefined} a Python of 3.11 or newer that can make environments */
export function findPython() {
  return ['python3', '/usr/bin/python3'].find(canMakeEnvironments);
}

function canMakeEnvironments(python) {
  const script =
    'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))';
  try {
    execFileSync(python, ['-c', script], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds the programs of Debian's packages, and installs them where allowed.
 * What stays missing is told to the report.
 *
 * @returns {Promise<Record<string, string | undefined>>} where they are
 */
export async function findDebianPackages(needs, { install, report }) {
  const needed = Object.entries(packages).filter(([name]) => needs.has(name));
  const missing = needed.filter(([, { find }]) => !find());
  if (missing.length && install && canInstall()) {
    const names = missing.map(([, entry]) => entry.package);
    const options = { env: process.env, log: 'apt' };
    await step(`Install Debian packages: ${names.join(', ')}`, async () => {
      await run('apt-get', ['update', '-q'], options);
      await run('apt-get', ['install', '-y', '-q', ...names], {
        ...options,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    });
  }
  for (const [, entry] of needed.filter(([, { find }]) => !find())) {
    report.skip(
      entry.what,
      `Debian's package ${entry.package} is missing; npm test -- --install installs it (as root)`,
    );
  }
  return Object.fromEntries(needed.map(([name, { find }]) => [name, find()]));
}

function canInstall() {
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
  } catch {
    return false;
  }
  return process.getuid?.() === 0;
}
