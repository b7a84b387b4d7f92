import assert from 'node:assert/strict';
import test from 'node:test';
import { pathsIn } from './runtimeFiles.mjs';

test('finds the files that a package asks for by name, up to what is not known', () => {
  const code = `
const PARTS = resolvePackagePath(
  '@fmops/mine',
  'parts',
);
read(resolvePackagePath('@fmops/mine', \`src/schema/\${file}\`));
resolvePackagePath('@fmops/other', 'migrations');
`;
  assert.deepEqual(pathsIn(code, '@fmops/mine'), ['parts', 'src/schema']);
});
