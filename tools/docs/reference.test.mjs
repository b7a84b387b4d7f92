import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { referencePages } from './reference.mjs';

for (const { file, text } of referencePages()) {
  test(`${path.basename(file)} says what the code says`, () => {
    const current = fs.existsSync(file) && fs.readFileSync(file, 'utf8');
    assert.equal(
      current,
      text,
      'Out of date: node tools/docs/reference.mjs writes it anew',
    );
  });
}
