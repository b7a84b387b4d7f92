import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../settings.mjs';
import { publishedPackages } from './published.mjs';

const WORK = path.join(root, '.cache/test/packages');
const TREE = path.join(WORK, 'tree');

/** Scripts of a release that rewrite package.json where it stands. */
const LIFECYCLE = ['prepack', 'postpack'];

const yarn = (args, cwd) =>
  execFileSync('yarn', args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });

/**
 * A package as it was packed.
 *
 * @typedef {object} Packed
 * @property {string} name
 * @property {string} source its folder in the repository
 * @property {string} folder where the archive was unpacked
 * @property {string[]} files relative to `folder`
 * @property {Record<string, any>} manifest the package.json in the archive
 */

/**
 * Builds and packs every published package, in a copy of the tree: packing
 * fits package.json for the registry, and would leave it so when interrupted.
 * The scripts that do this take most of the time, and are left to
 * `npm run test:install-alone`: entry points are still those of the sources.
 *
 * @returns {Packed[]}
 */
export function packedPackages() {
  if (!fs.existsSync(path.join(root, 'dist-types'))) yarn(['tsc'], root);
  yarn(['backstage-cli', 'repo', 'build'], root);
  copyTree();
  const archives = path.join(WORK, 'archives');
  fs.rmSync(archives, { recursive: true, force: true });
  fs.mkdirSync(archives, { recursive: true });
  yarn(
    [
      ...['workspaces', 'foreach', '--all', '--parallel'],
      ...publishedPackages().flatMap(({ name }) => ['--include', name]),
      ...['pack', '--out', path.join(archives, '%s.tgz')],
    ],
    TREE,
  );
  return publishedPackages().map(({ name, folder }) => {
    const archive = path.join(archives, `${name.replace('/', '-')}.tgz`);
    const target = path.join(archives, path.basename(folder));
    fs.mkdirSync(target);
    execFileSync('tar', [
      '-xzf',
      archive,
      '-C',
      target,
      '--strip-components=1',
    ]);
    return {
      name,
      source: folder,
      folder: target,
      files: fs
        .readdirSync(target, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry =>
          path.relative(target, path.join(entry.parentPath, entry.name)),
        ),
      manifest: readJson(path.join(target, 'package.json')),
    };
  });
}

function copyTree() {
  fs.rmSync(TREE, { recursive: true, force: true });
  fs.mkdirSync(path.join(TREE, '.yarn'), { recursive: true });
  for (const file of [
    ...['package.json', 'yarn.lock', '.yarnrc.yml'],
    '.yarn/install-state.gz',
  ]) {
    fs.copyFileSync(path.join(root, file), path.join(TREE, file));
  }
  fs.symlinkSync(
    path.join(root, 'node_modules'),
    path.join(TREE, 'node_modules'),
  );
  for (const name of fs.readdirSync(path.join(root, 'packages'))) {
    const manifest = path.join('packages', name, 'package.json');
    if (!fs.existsSync(path.join(root, manifest))) continue;
    fs.mkdirSync(path.dirname(path.join(TREE, manifest)), { recursive: true });
    fs.copyFileSync(path.join(root, manifest), path.join(TREE, manifest));
  }
  for (const { folder } of publishedPackages()) {
    const target = path.join(TREE, path.relative(root, folder));
    fs.cpSync(folder, target, {
      recursive: true,
      filter: source => path.basename(source) !== 'node_modules',
    });
    const file = path.join(target, 'package.json');
    const manifest = readJson(file);
    LIFECYCLE.forEach(script => delete manifest.scripts[script]);
    fs.writeFileSync(file, JSON.stringify(manifest));
  }
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
