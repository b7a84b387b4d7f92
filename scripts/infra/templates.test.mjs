// Projects of templates have their Terraform for themselves; what it installs is what infra installs
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { INFRA } from './copies.mjs';
import { Module } from './Module.mjs';
import { CLUSTER_RULES, problemsOf } from './rules.mjs';
import { wildcards } from './security.mjs';

const at = folder => fileURLToPath(new URL(`../../${folder}`, import.meta.url));
const TEMPLATES = at('templates');
const PARTS = at('plugins/scaffolder-backend-module-fmops/parts');

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

test('clusters of templates keep the rules for clusters', () => {
  for (const root of [TEMPLATES, PARTS]) {
    assert.ok(globSync('**/*.tf', { cwd: root }).length);
    assert.deepEqual(problemsOf(root, [...CLUSTER_RULES, wildcards]), []);
  }
});

test('node pools of the template carry the label of node pools of infra', () => {
  const template = readFileSync(
    path.join(TEMPLATES, 'platform/node-pool/skeleton/k8s/node-pool.yaml.njk'),
    'utf8',
  );
  assert.match(
    template,
    /{%- if accelerator == "nvidia" %}[^%]* nvidia\.com\/gpu\.present: "true"\n{%- endif %}/,
  );
});

/** Of a policy, what each statement allows. */
const allowed = (folder, label) =>
  new Module(folder, folder)
    .of('data')
    .find(
      block => block.labels.join('.') === `aws_iam_policy_document.${label}`,
    )
    .body.split(/^ {2}statement \{$/m)
    .slice(1)
    .map(statement => ({
      sid: /sid += "(\w+)"/.exec(statement)[1],
      actions: /actions += \[([\s\S]*?)\]/.exec(statement)[1].match(/\w+:\w+/g),
      ...trusted(statement),
    }));

/** Who a statement is for, with the names that the locals of infra have. */
function trusted(statement) {
  const text = statement
    .replaceAll('local.portal_account', 'local.account')
    .replaceAll('local.portal_access_role_arn', 'local.role_arn');
  return {
    identifiers: /identifiers += (\[.*\])/.exec(text)?.[1],
    condition: /^ {4}condition \{\n([\s\S]*?)^ {4}\}/m.exec(text)?.[1],
  };
}

const groups = folder =>
  new Module(folder, folder)
    .of('resource')
    .find(({ labels }) => labels.join('.') === 'aws_eks_access_entry.portal')
    .body.match(/"fmops:\w+"/g);

test('the role of a project gives the portal what the role of infra gives', () => {
  const ours = path.join(INFRA, 'modules/cluster-access');
  const theirs = path.join(PARTS, 'cluster-access/terraform');
  assert.equal(allowed(ours, 'trust').length, 2);
  assert.deepEqual(allowed(theirs, 'portal_trust'), allowed(ours, 'trust'));
  assert.equal(allowed(ours, 'find').length, 6);
  assert.deepEqual(allowed(theirs, 'portal'), allowed(ours, 'find'));
  assert.deepEqual(groups(theirs), groups(ours));
  assert.equal(groups(ours).length, 3);
});
