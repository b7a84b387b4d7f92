// Projects of templates have their Terraform for themselves; what it installs is what infra installs
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { INFRA } from './copies.mjs';

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

/** Versions of charts and of modules of registries, by name. */
function pins(root) {
  const text = globSync('**/*.tf', { cwd: root })
    .map(file => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
  const named = [
    ...text.matchAll(
      /(?:chart|source) += "([a-z][^"$]*)"\n +version += "(v?\d[^"]*)"/g,
    ),
  ];
  return new Map(named.map(([, name, version]) => [name, version]));
}

test('templates install the versions that infra installs', () => {
  const ours = pins(INFRA);
  const theirs = [...pins(TEMPLATES)];
  assert.ok(ours.size >= 20, `infra pins only ${ours.size}`);
  assert.ok(theirs.length >= 10, `templates pin only ${theirs.length}`);
  assert.deepEqual(
    theirs,
    theirs.map(([name]) => [name, ours.get(name)]),
  );
});

test('the template of KServe installs the versions that infra installs', () => {
  const template = readFileSync(
    path.join(TEMPLATES, 'platform/kserve/template.yaml'),
    'utf8',
  );
  const ours = pins(INFRA);
  assert.equal(
    /kserveVersion: (.+)/.exec(template)?.[1],
    ours.get('kserve-resources'),
  );
  assert.equal(
    /certManagerVersion: (.+)/.exec(template)?.[1],
    ours.get('cert-manager'),
  );
});
