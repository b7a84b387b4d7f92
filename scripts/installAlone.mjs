// Each plugin by itself in a plain Backstage app: npm run test:install-alone
// Names of groups may follow: npm run test:install-alone -- models
import fs from 'node:fs';
import path from 'node:path';
import { launchOptions } from './chromium.mjs';
import { main, Sentence, step } from './console.mjs';
import { install } from './install.mjs';
import { groups } from './installAlone/groups.mjs';
import {
  addPackages,
  configure,
  createPortal,
} from './installAlone/portal.mjs';
import { checkPages, checkRoutes, ready } from './installAlone/proof.mjs';
import { publishedPackages } from './packages/published.mjs';
import { run, start, stopAll } from './processes.mjs';
import { root } from './settings.mjs';
import { ensureToolchain } from './toolchain.mjs';

const WORK = path.resolve(
  process.env.FMOPS_ALONE_DIR || path.join(root, '.cache/install-alone'),
);
const PORT = Number(process.env.FMOPS_ALONE_PORT || 7107);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stopAll().then(() => process.exit(130)));
}

main(async () => {
  const names = process.argv.slice(2);
  const unknown = names.filter(name => !groups[name]);
  if (unknown.length) {
    throw new Sentence(
      `Unknown: ${unknown.join(', ')}. Groups are ${Object.keys(groups).join(
        ', ',
      )}.`,
    );
  }
  const toolchain = await ensureToolchain();
  await install(toolchain);
  try {
    const archives = await step('Build and pack the packages', () =>
      packAll(toolchain),
    );
    const failed = [];
    for (const name of names.length ? names : Object.keys(groups)) {
      await tryGroup(name, archives, toolchain).catch(error => {
        failed.push(name);
        console.error(error instanceof Sentence ? error.message : error);
      });
      await stopAll();
    }
    if (failed.length) throw new Sentence(`Failed: ${failed.join(', ')}`);
  } finally {
    await stopAll();
  }
  process.exit(0);
});

/** Packs as a release does. @returns the archives by package */
async function packAll({ yarn: [command, ...args], env }) {
  const folder = path.join(WORK, 'archives');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const yarn = (log, words) =>
    run(command, [...args, ...words], { env, log: `install-alone/${log}` });
  await yarn('tsc', ['tsc']);
  await yarn('build', ['backstage-cli', 'repo', 'build']);
  const packages = publishedPackages();
  await yarn('pack', [
    ...['workspaces', 'foreach', '--all', '--parallel', '--jobs=2'],
    ...packages.flatMap(({ name }) => ['--include', name]),
    ...['pack', '--out', path.join(folder, '%s.tgz')],
  ]);
  return new Map(
    packages.map(({ name }) => [
      name,
      path.join(folder, `${name.replace('/', '-')}.tgz`),
    ]),
  );
}

/** Installs a group in a portal of its own, starts that and looks at it. */
async function tryGroup(name, archives, toolchain) {
  const group = groups[name];
  const work = path.join(WORK, name);
  const baseUrl = `http://localhost:${PORT}`;
  const { yarn, env } = toolchain;
  const [command, ...args] = yarn;
  const log = `install-alone/${name}`;
  fs.mkdirSync(work, { recursive: true });

  const portal = await step(`${name}: a plain app`, () =>
    createPortal(work, toolchain),
  );
  await step(`${name}: install ${group.title}`, () =>
    addPackages(portal, group, archives, toolchain),
  );
  const entities = path.join(
    root,
    `scripts/installAlone/entities/${name}.yaml`,
  );
  const beside = await group.beside?.(toolchain);
  const config = configure(portal, PORT, {
    entities: fs.existsSync(entities) ? entities : undefined,
    beside: beside?.config ?? {},
  });
  if (group.app.length) {
    await step(`${name}: build the app`, () =>
      run(command, [...args, 'workspace', 'app', 'build', ...config], {
        env: { ...env, CI: 'false' },
        cwd: portal,
        log: `${log}-build`,
      }),
    );
  }
  const backend = start(
    command,
    [...args, 'workspace', 'backend', 'start', ...config],
    {
      env: { ...env, CI: 'false', ...beside?.env },
      cwd: portal,
      log: `${log}-backend`,
    },
  );
  const ended = backend.exited.then(code => {
    throw new Sentence(`The backend ended (${code}): ${backend.log}`);
  });
  await step(`${name}: start, and ask the routes`, () =>
    Promise.race([
      ended,
      ready(baseUrl).then(() => checkRoutes(baseUrl, group.routes)),
    ]),
  );
  if (group.pages.length) {
    await step(`${name}: look at the pages`, () =>
      Promise.race([
        ended,
        checkPages(baseUrl, group.pages, {
          launchOptions,
          picture: page => path.join(work, `${page.replace(/\W+/g, '-')}.png`),
        }),
      ]),
    );
  }
}
