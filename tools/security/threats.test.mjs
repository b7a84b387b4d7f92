import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { root } from '../../scripts/settings.mjs';
import { hasTest, threatsOf } from './threats.mjs';

const PAGE = 'docs/security/threat-model.md';
const threats = threatsOf(fs.readFileSync(path.join(root, PAGE), 'utf8'));

test('there are threats', () => {
  assert.ok(threats.length > 30, `${threats.length} were found in ${PAGE}`);
});

test('each threat names a test that exists', () => {
  const wrong = threats.flatMap(({ title, tests }) =>
    tests.length
      ? tests
          .filter(({ file, name }) => {
            const whole = path.join(root, file);
            return (
              !fs.existsSync(whole) ||
              !hasTest(fs.readFileSync(whole, 'utf8'), name)
            );
          })
          .map(({ file, name }) => `${file} has no test “${name}”`)
      : [`No test is named for “${title}”`],
  );
  assert.deepEqual(wrong, []);
});

test('a test is found by its whole name only', () => {
  const source = "it('refuses all', () => {});\nit.each([1])('takes %s', f);";
  assert.equal(hasTest(source, 'refuses all'), true);
  assert.equal(hasTest(source, 'takes %s'), true);
  assert.equal(hasTest(source, 'refuses'), false);
  assert.equal(hasTest("// 'refuses all'", 'refuses all'), false);
});
