import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it, test } from 'node:test';
import { configKeys } from './configKeys.mjs';
import { configTable, tableIn, unaligned } from './configTable.mjs';
import { publishedPackages } from './published.mjs';
import { orderProblems } from './readme.mjs';

test('tells what is wrong with a README', () => {
  const good =
    '# Name\n\nGives.\n\n## Install\n\n```sh\n## no heading\n```\n\n## Configure\n\n## Permissions\n\n## Annotations\n\n## API\n\n## More\n';
  assert.deepEqual(orderProblems(good), []);
  assert.deepEqual(orderProblems(good.replace('Gives.', '')), [
    'does not say what it gives',
  ]);
  assert.deepEqual(orderProblems(good.replace('## API\n', '')), [
    'has no part “API”',
  ]);
  assert.match(
    orderProblems(
      good
        .replace('Install', 'API')
        .replace('## API\n\n## M', '## Install\n\n## M'),
    )[0],
    /^has its parts in the order API, Configure/,
  );
});

for (const { name, folder, manifest } of publishedPackages()) {
  describe(name, () => {
    const readme = fs.readFileSync(path.join(folder, 'README.md'), 'utf8');

    it('tells what it gives, then how it is installed and used', () => {
      assert.deepEqual(orderProblems(readme), []);
    });

    if (!manifest.configSchema) return;
    const keys = configKeys(path.join(folder, manifest.configSchema));

    it('says what each setting is for', () => {
      assert.ok(keys.length);
      const silent = keys.filter(({ leaf, doc }) => leaf && !doc);
      assert.deepEqual(
        silent.map(key => key.path),
        [],
      );
    });

    it('names every setting in its README', () => {
      assert.equal(
        unaligned(tableIn(readme) ?? 'none'),
        unaligned(configTable(keys)),
        'npm run readmes writes the table anew',
      );
    });

    it('shows browsers nothing but what they read', () => {
      const role = manifest.backstage.role;
      const shown = keys.filter(({ visibility }) => visibility === 'frontend');
      if (/^(backend|node)/.test(role)) assert.deepEqual(shown, []);
    });
  });
}
