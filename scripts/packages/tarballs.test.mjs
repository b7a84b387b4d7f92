import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../settings.mjs';
import { importedPackages } from './imports.mjs';
import { publishedPackages } from './published.mjs';
import { runtimeFiles } from './runtimeFiles.mjs';
import { packedPackages } from './tarballs.mjs';

const FOREIGN =
  /(^|\/)__(testUtils|fixtures|mocks)__|\.(test|stories)\.|^src\/(?!schema\/[^/]+\.yaml$)/;
const LICENSE = fs.readFileSync(path.join(root, 'LICENSE'), 'utf8');

/** A file, or all files of a folder, relative to the package. */
function filesBelow(source, file) {
  const start = path.join(source, file);
  if (!fs.statSync(start).isDirectory()) return [file];
  return fs
    .readdirSync(start, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      path.relative(source, path.join(entry.parentPath, entry.name)),
    );
}

let packed;
before(() => {
  packed = new Map(packedPackages().map(item => [item.name, item]));
});
after(() => {
  const folder = path.join(root, '.cache/test/packages');
  fs.rmSync(folder, { recursive: true, force: true });
});

for (const { name } of publishedPackages()) {
  describe(name, () => {
    it('holds what it needs and nothing else', () => {
      const { files, folder, source } = packed.get(name);
      assert.deepEqual(
        files.filter(file => FOREIGN.test(file)),
        [],
      );
      for (const file of ['README.md', 'LICENSE', 'dist/index.d.ts']) {
        assert.ok(files.includes(file), `${file} is missing`);
      }
      assert.equal(
        fs.readFileSync(path.join(folder, 'LICENSE'), 'utf8'),
        LICENSE,
      );
      const needed = runtimeFiles(source, name)
        .flatMap(file => filesBelow(source, file))
        .filter(file => !FOREIGN.test(file));
      assert.deepEqual(
        needed.filter(file => !files.includes(file)),
        [],
        'is read at run time, and is not in the archive',
      );
    });

    it('has code and types for each of its entry points', () => {
      const { files, manifest } = packed.get(name);
      const { exports = { '.': './src/index.ts' }, configSchema } = manifest;
      for (const mount of Object.keys(exports)) {
        if (mount.endsWith('.json')) continue;
        const entry = mount === '.' ? 'index' : mount.slice(2);
        assert.ok(
          files.includes(`dist/${entry}.d.ts`),
          `${mount} has no types`,
        );
        assert.ok(
          ['cjs', 'esm'].some(kind =>
            files.includes(`dist/${entry}.${kind}.js`),
          ),
          `${mount} has no code`,
        );
      }
      if (configSchema) assert.ok(files.includes(configSchema));
    });

    it('declares what it imports, as the registry has it', () => {
      const { files, folder, manifest } = packed.get(name);
      const { dependencies = {}, peerDependencies = {} } = manifest;
      for (const [dependency, range] of Object.entries(dependencies)) {
        assert.doesNotMatch(
          range,
          /^(workspace|link|file|portal):/,
          dependency,
        );
        const own = packed.get(dependency);
        if (own) assert.equal(range, `^${own.manifest.version}`);
        else assert.doesNotMatch(dependency, /^@fmops\//, 'is not published');
      }
      const declared = [dependencies, peerDependencies].flatMap(Object.keys);
      const undeclared = files
        .filter(file => /^dist\/.*\.js$/.test(file))
        .flatMap(file =>
          importedPackages(fs.readFileSync(path.join(folder, file), 'utf8')),
        )
        .filter(item => ![...declared, name].includes(item));
      assert.deepEqual([...new Set(undeclared)], []);
    });
  });
}
