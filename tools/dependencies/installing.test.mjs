import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { root } from '../../scripts/settings.mjs';

const read = file => fs.readFileSync(path.join(root, file), 'utf8');

test('what is installed runs nothing, but for what is named', () => {
  const { enableScripts } = parse(read('.yarnrc.yml'));
  const { dependenciesMeta } = JSON.parse(read('package.json'));
  assert.equal(enableScripts, false);
  assert.deepEqual(Object.keys(dependenciesMeta), ['better-sqlite3']);
});

test('packages come from a registry, and are those that were locked', () => {
  const { __metadata, ...locked } = parse(read('yarn.lock'));
  const wrong = Object.values(locked).filter(
    ({ linkType, resolution, checksum, conditions }) =>
      linkType === 'hard' &&
      // Of another operating system or processor, whose archive Yarn leaves out
      !(conditions && !checksum) &&
      !(/@(npm|patch):/.test(resolution) && checksum),
  );
  assert.deepEqual(
    wrong.map(({ resolution }) => resolution),
    [],
  );
});
