import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const options = {
  cwd: path.dirname(fileURLToPath(import.meta.url)),
  env: { ...process.env, CGO_ENABLED: '0', GOWORK: 'off' },
};
const go = (...args) => run('go', args, options);

const hasGo = await go('version').then(
  () => true,
  () => false,
);

test(
  'the parts of kwok may start at once',
  { skip: !hasGo && 'Go is not installed' },
  async () => {
    await go('test', '-mod=readonly', '-vet=off', '.').catch(error =>
      assert.fail(error.stdout || error.message),
    );
  },
);
