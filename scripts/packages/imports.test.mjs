import assert from 'node:assert/strict';
import test from 'node:test';
import { importedPackages } from './imports.mjs';

test('finds what compiled code imports, in every form', () => {
  const code = `
var errors = require('@backstage/errors');
import { jsx } from 'react/jsx-runtime';
import './styles.css';
import 'luxon';
export { a } from '@scope/name/deep/file.js';
const page = lazy(() => import("recharts"));
import fs from 'node:fs';
var path = require('path');
import { own } from './own.esm.js';
`;
  assert.deepEqual(importedPackages(code), [
    '@backstage/errors',
    '@scope/name',
    'luxon',
    'react',
    'recharts',
  ]);
});

test('finds nothing in texts and comments', () => {
  assert.deepEqual(
    importedPackages(
      `const text = "install it from 'npm'"; // import x from y`,
    ),
    [],
  );
});
