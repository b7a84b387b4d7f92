import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { root } from '../../scripts/settings.mjs';
import { readSubjects } from './subjects.mjs';
import { names, untranslated } from './untranslated.mjs';
import { visibleText } from './visibleText.mjs';

const read = file => fs.readFileSync(file, 'utf8');
const withoutPlural = key => key.replace(/_(one|other)$/, '');
const placeholders = message =>
  [...message.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)]
    .map(([, name]) => name)
    .sort();

/** What a file says that comes from no bundle, and is not excused. */
function inNoBundle(file) {
  const where = path.relative(root, file);
  return visibleText(file, read(file))
    .filter(({ text }) => !names.has(text))
    .filter(({ text }) => !untranslated.get(where)?.includes(text))
    .map(({ line, text }) => `${where}:${line} ${text}`);
}

const subjects = await readSubjects();

test('there are messages', () => {
  assert.ok(subjects.length > 0);
});

test('files beside the subjects say nothing that is in no bundle', () => {
  const inSubjects = new Set(subjects.flatMap(({ files }) => files));
  const beside = new Set(subjects.flatMap(({ users }) => users)).difference(
    inSubjects,
  );
  assert.deepEqual([...beside].flatMap(inNoBundle), []);
});

for (const { name, en, de, users, files } of subjects) {
  test(`${name} says the same in German`, () => {
    assert.deepEqual(Object.keys(de).sort(), Object.keys(en).sort());
    for (const [key, message] of Object.entries(en)) {
      assert.ok(de[key].trim(), `${key} is empty`);
      assert.deepEqual(
        new Set(placeholders(de[key])),
        new Set(placeholders(message)),
        `${key} names other values`,
      );
      const words = message.replace(/\{\{[^}]*\}\}/g, '').match(/\p{L}{2,}/gu);
      if ((words?.length ?? 0) > 2) {
        assert.notEqual(de[key], message, `${key} is still English`);
      }
    }
  });

  test(`${name} has both forms of a number`, () => {
    for (const key of Object.keys(en)) {
      if (key === withoutPlural(key)) continue;
      for (const form of ['one', 'other']) {
        assert.ok(`${withoutPlural(key)}_${form}` in en, `${key}: ${form}`);
      }
    }
  });

  test(`${name} has no message that nobody says`, () => {
    const sources = users.map(read);
    const unused = [...new Set(Object.keys(en).map(withoutPlural))].filter(
      key => !sources.some(source => source.includes(`'${key}'`)),
    );
    assert.deepEqual(unused, []);
  });

  test(`${name} says nothing that is in no bundle`, () => {
    assert.deepEqual(files.flatMap(inNoBundle), []);
  });
}
