import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { root } from '../../scripts/settings.mjs';
import { anchorsOf, isAddress, linksOf } from './links.mjs';

/** Files of projects that templates make, and models' own cards: their links lead elsewhere. */
const ELSEWHERE = /\/skeleton\/|\/parts\/|__fixtures__/;

const tracked = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', '*.md'],
  {
    cwd: root,
    encoding: 'utf8',
  },
);
const pages = tracked
  .split('\n')
  .filter(file => file && !ELSEWHERE.test(file))
  .filter(file => fs.existsSync(path.join(root, file)));

const read = file => fs.readFileSync(path.join(root, file), 'utf8');

/** What is wrong with a link of a page; nothing where it leads somewhere. */
function problemOf(page, target) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) {
    return isAddress(target) ? undefined : 'is no address';
  }
  const [file, anchor] = target.split('#').map(decodeURIComponent);
  const whole = file ? path.join(path.dirname(page), file) : page;
  if (whole.startsWith('..')) return 'leads out of the repository';
  if (!fs.existsSync(path.join(root, whole))) return 'leads to no file';
  if (!anchor || !whole.endsWith('.md')) return undefined;
  return anchorsOf(read(whole)).has(anchor) ? undefined : 'leads to no heading';
}

test('there are pages', () => {
  assert.ok(pages.length > 40, `${pages.length} pages`);
});

test('links lead somewhere', () => {
  const wrong = pages.flatMap(page =>
    linksOf(read(page))
      .map(target => ({ target, problem: problemOf(page, target) }))
      .filter(({ problem }) => problem)
      .map(({ target, problem }) => `${page}: ${target} ${problem}`),
  );
  assert.deepEqual(wrong, []);
});

test('every guide is in the navigation of the portal', () => {
  const nav = read('mkdocs.yml');
  const missing = pages
    .filter(page => /^docs\/[^/]+\//.test(page))
    .filter(page => !nav.includes(`: ${page.slice('docs/'.length)}\n`));
  assert.deepEqual(missing, []);
});

test('the navigation of the portal leads to pages', () => {
  const entries = [...read('mkdocs.yml').matchAll(/: (\S+\.md)$/gm)];
  assert.ok(entries.length > 20);
  const missing = entries
    .map(([, page]) => `docs/${page}`)
    .filter(page => !pages.includes(page));
  assert.deepEqual(missing, []);
});

test('links are found in prose, and not in code', () => {
  const text = [
    '[one](a.md) ![two](b.png "title") [`three`](c.md#d)',
    '`[no](no.md)`',
    '```md',
    '[no](no.md)',
    '```',
    '[four]: https://example.com',
  ].join('\n');
  assert.deepEqual(linksOf(text), [
    'a.md',
    'b.png',
    'c.md#d',
    'https://example.com',
  ]);
});

test('anchors are those of headings', () => {
  const text = '# What `is` it, now?\n## Twice\n## Twice\n```sh\n# no\n```';
  assert.deepEqual(
    [...anchorsOf(text)],
    ['what-is-it-now', 'twice', 'twice-1'],
  );
});

test('addresses are told from what is none', () => {
  assert.equal(isAddress('https://example.com/a?b#c'), true);
  assert.equal(isAddress('http://localhost:3000'), true);
  assert.equal(isAddress('javascript:alert(1)'), false);
  assert.equal(isAddress('https://nowhere'), false);
});
