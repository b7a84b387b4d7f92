import fs from 'node:fs';
import path from 'node:path';
import { run } from '../processes.mjs';
import { installReasons } from '../toolchain.mjs';

/** The release that the packages are made for. */
const CREATE_APP = '@backstage/create-app@0.9.2';

/**
 * What the template's app needs where the newest packages are days old: the
 * registry may not have all of a tool's platforms yet, and of one package a
 * version is broken. The repository has the same two.
 */
const YARN = {
  YARN_NPM_MINIMAL_AGE_GATE: '42d',
  // The repository's .yarnrc.yml, in a folder above, says otherwise
  YARN_ENABLE_SCRIPTS: 'true',
};
const RESOLUTIONS = { '@yarnpkg/core': '4.9.1' };

/** Makes a plain Backstage app from the published template, without packages. */
export async function createPortal(work, { env }) {
  const tool = path.join(work, 'create-app');
  const portal = path.join(work, 'portal');
  fs.rmSync(portal, { recursive: true, force: true });
  fs.mkdirSync(tool, { recursive: true });
  fs.writeFileSync(path.join(tool, 'package.json'), '{"private":true}');
  const npm = ['install', '--no-audit', '--no-fund', '--no-save', CREATE_APP];
  await run('npm', npm, {
    env,
    cwd: tool,
    log: 'install-alone/create-app',
    reasons: installReasons,
  });
  await run(
    path.join(tool, 'node_modules/.bin/backstage-create-app'),
    ['--path', portal, '--skip-install'],
    {
      env: { ...env, BACKSTAGE_APP_NAME: 'portal' },
      cwd: tool,
      log: 'install-alone/template',
    },
  );
  return portal;
}

/** Adds packages to the app as the READMEs say; the archives stand for the registry. */
export async function addPackages(portal, group, archives, { env, yarn }) {
  const [command, ...args] = yarn;
  editJson(path.join(portal, 'package.json'), manifest => {
    manifest.resolutions = {
      ...manifest.resolutions,
      ...RESOLUTIONS,
      ...Object.fromEntries(
        [...archives].map(([name, file]) => [name, `file:${file}`]),
      ),
    };
  });
  const added = { app: group.app, backend: group.backend };
  for (const [workspace, names] of Object.entries(added)) {
    editJson(path.join(portal, 'packages', workspace, 'package.json'), it => {
      names.forEach(name => {
        it.dependencies[name] = `file:${archives.get(name)}`;
      });
    });
  }
  const index = path.join(portal, 'packages/backend/src/index.ts');
  const lines = group.backend.map(name => `backend.add(import('${name}'));\n`);
  fs.writeFileSync(
    index,
    fs
      .readFileSync(index, 'utf8')
      .replace('backend.start();', `${lines.join('')}backend.start();`),
  );
  await run(command, [...args, 'install'], {
    env: { ...env, ...YARN, CI: undefined },
    cwd: portal,
    log: `install-alone/${path.basename(portal)}-install`,
    reasons: installReasons,
  });
}

/** What differs from the template's app-config.yaml: addresses, entities to look at, and what is beside the portal. */
export function configure(portal, port, { entities, beside }) {
  const address = { baseUrl: `http://localhost:${port}` };
  const config = {
    app: address,
    backend: {
      ...address,
      listen: { port },
      cors: { origin: address.baseUrl },
      csp: { 'upgrade-insecure-requests': false },
    },
    integrations: { github: [] },
    ...(entities && {
      catalog: {
        locations: [
          { type: 'file', target: '../../examples/entities.yaml' },
          {
            type: 'file',
            target: '../../examples/org.yaml',
            rules: [{ allow: ['User', 'Group'] }],
          },
          {
            type: 'file',
            target: entities,
            rules: [
              { allow: ['Component', 'FoundationModel', 'PromptTemplate'] },
            ],
          },
        ],
      },
    }),
  };
  const file = path.join(portal, 'app-config.alone.yaml');
  // JSON is YAML
  fs.writeFileSync(file, JSON.stringify(config, undefined, 2));
  const other = path.join(portal, 'app-config.beside.yaml');
  fs.writeFileSync(other, JSON.stringify(beside));
  return [path.join(portal, 'app-config.yaml'), file, other].flatMap(name => [
    '--config',
    name,
  ]);
}

function editJson(file, change) {
  const content = JSON.parse(fs.readFileSync(file, 'utf8'));
  change(content);
  fs.writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
}
