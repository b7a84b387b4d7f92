import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { root } from '../../scripts/settings.mjs';
import { readSubjects } from '../translation/subjects.mjs';

const FOLDER = 'docs/tutorials';
const read = file => fs.readFileSync(path.join(root, file), 'utf8');
const filesIn = (folder, pattern) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true })
    .map(file => path.join(folder, file))
    .filter(file => pattern.test(file) && !file.includes('node_modules'));

/** What people see that is in no bundle: titles of entities, accounts and extensions. */
function titles() {
  const titled = [
    'app-config.yaml',
    ...filesIn('catalog', /\.yaml$/),
    ...filesIn('templates', /\/template\.yaml$/),
    ...filesIn('packages/app/src', /\.tsx?$/),
    ...filesIn('plugins', /\/src\/.*\.tsx?$/),
  ];
  return titled.flatMap(file =>
    [...read(file).matchAll(/(?:title|displayName): ?['"]?([^'"\n]+)/g)].map(
      ([, title]) => title,
    ),
  );
}

/** Terms that are set in bold where they are explained. */
const TERMS = new Set(['Guest', 'fits', 'evaluation catalog']);

/** What a text looks like when it is shown: something stands where it has placeholders. */
const asShown = text =>
  new RegExp(
    `^${text
      .trim()
      .split(/\{\{\w+\}\}/)
      .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+')}$`,
    'i',
  );

const seen = [
  ...(await readSubjects()).flatMap(({ en }) => Object.values(en)),
  ...titles(),
]
  // A text that is nothing but a placeholder would be any name
  .filter(text => /[a-z]/i.test(text.replace(/\{\{\w+\}\}/g, '')))
  .map(asShown);

for (const file of fs.readdirSync(path.join(root, FOLDER))) {
  test(`${file} names what the portal shows`, () => {
    const named = [...read(`${FOLDER}/${file}`).matchAll(/\*\*([^*]+)\*\*/g)]
      .flatMap(([, name]) => name.split(' › '))
      .filter(name => !TERMS.has(name));
    assert.ok(named.length > 0);
    const unknown = named.filter(name => !seen.some(text => text.test(name)));
    assert.deepEqual(unknown, []);
  });
}
