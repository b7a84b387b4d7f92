import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { root } from '../../scripts/settings.mjs';
import { findingsOf, isAffected } from './findings.mjs';

const read = file => fs.readFileSync(path.join(root, file), 'utf8');
const advisories = JSON.parse(read('tools/dependencies/advisories.json'));
const findings = findingsOf(read('yarn.lock'), advisories);
const nameOf = finding =>
  `${finding.package} ${finding.version}: ${finding.id}`;

test('each finding is answered', () => {
  const open = findings.filter(
    ({ version, answered = [] }) => !answered.includes(version),
  );
  assert.deepEqual(open.map(nameOf), []);
});

test('each answer is to a finding, and stands in the documentation', () => {
  const page = read('docs/security/dependencies.md');
  const wrong = advisories.flatMap(({ answered = [], ...advisory }) =>
    answered
      .map(version => ({ ...advisory, version }))
      .filter(
        finding =>
          !findings.some(found => nameOf(found) === nameOf(finding)) ||
          !page.includes(`${finding.package} ${finding.version}`) ||
          !page.includes(finding.id),
      ),
  );
  assert.deepEqual(wrong.map(nameOf), []);
});

test('a version is affected below what mended its line', () => {
  assert.equal(isAffected('1.0.1', ['1.0.2', '2.2.2']), true);
  assert.equal(isAffected('1.0.2', ['1.0.2', '2.2.2']), false);
  assert.equal(isAffected('0.9.9', ['1.0.2', '2.2.2']), true);
  assert.equal(isAffected('2.10.0', ['1.0.2', '2.2.2']), false);
  assert.equal(isAffected('3.0.0', ['1.0.2', '2.2.2']), false);
  assert.equal(isAffected('0.9.9', ['1.0.2'], '1.0.0'), false);
});
