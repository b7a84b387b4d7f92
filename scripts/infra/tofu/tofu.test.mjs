// With OpenTofu itself, which npm run test:infra builds. With FMOPS_INFRA_RECORD the
// objects of the examples are kept, as `npm test` shows them to a real API server.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { INFRA } from '../copies.mjs';
import { EXAMPLES, modelUsers, refusalOf, render, tofu } from './tofu.mjs';

const pool = settings => ({
  node_pools: {
    gpu: {
      accelerator: 'nvidia',
      families: ['g6'],
      max_devices: 1,
      ...settings,
    },
  },
});

test('files are laid out as OpenTofu does', () => {
  tofu(INFRA, 'fmt', '-check', '-recursive', '-diff');
});

for (const example of EXAMPLES) {
  test(`${example} makes the objects that are kept`, () => {
    const file = new URL(`../rendered/${example}.json`, import.meta.url);
    const objects = render(example);
    if (process.env.FMOPS_INFRA_RECORD) {
      writeFileSync(file, `${JSON.stringify(objects, null, 2)}\n`);
    }
    assert.deepEqual(objects, JSON.parse(readFileSync(file, 'utf8')));
  });
}

test('pods of named accounts use the bucket of models', () => {
  const users = settings => Object.keys(modelUsers(settings)).sort();
  const teams = { a: { namespace: 'team-a', quotas: [] } };
  assert.deepEqual(users({}), []);
  assert.deepEqual(users({ teams }), ['team-a/default']);
  assert.deepEqual(
    modelUsers({ teams, model_users: { 'team-a': ['support-chat'] } }),
    {
      'team-a/support-chat': {
        namespace: 'team-a',
        service_account: 'support-chat',
      },
    },
  );
});

const REFUSED = [
  [
    'modules/network',
    { vpc_cidr: '10.0.0.0/24' },
    /a network of \/20 or larger/,
  ],
  ['modules/network', { az_count: 1 }, /at least 2 availability zones/],
  ['modules/network', { nat_mode: 'none' }, /single or per-zone/],
  ['modules/eks', { name: 'Training' }, /lower-case letters/],
  ['modules/eks', { kubernetes_version: '1.29' }, /1\.34 or newer/],
  [
    'modules/eks',
    { public_access_cidrs: ['0.0.0.0/0'] },
    /opens the API server/,
  ],
  [
    'modules/accelerators/manifests',
    pool({ accelerator: 'amd' }),
    /nvidia, neuron or none/,
  ],
  [
    'modules/accelerators/manifests',
    pool({ families: [] }),
    /it may buy anything/,
  ],
  [
    'modules/accelerators/manifests',
    pool({ max_devices: null }),
    /Give each node pool a limit/,
  ],
  [
    'modules/accelerators/manifests',
    pool({ ami: 'al2023@latest' }),
    /with a version/,
  ],
  [
    'modules/accelerators/manifests',
    pool({ capacity_types: ['block'] }),
    /on-demand, spot and reserved/,
  ],
  [
    'modules/accelerators',
    {
      ...pool(),
      capacity_blocks: { one: { node_pool: 'gpu', offering_id: 'cb-1' } },
    },
    /capacity_types hold reserved/,
  ],
  [
    'modules/storage',
    { fsx: { capacity_gib: 1500 } },
    /1200 GiB or a multiple of 2400/,
  ],
  ['modules/operators', { operators: ['kubeflow'] }, /Operators are trainer/],
  [
    'modules/team-queues',
    {
      node_pools: {},
      teams: {
        a: { namespace: 'a', quotas: [{ node_pool: 'gpu', devices: 1 }] },
      },
    },
    /names a node pool that does not exist/,
  ],
  [
    'modules/mlflow',
    { client_namespaces: [] },
    /Name a namespace that uses MLflow/,
  ],
  ['modules/portal', { host: 'https://fmops.example.com' }, /without https/],
  ['modules/portal', { allowed_cidrs: ['0.0.0.0/0'] }, /opens it to everybody/],
  ['platform', { account_id: '1234' }, /12 digits/],
  [
    'platform',
    { operators: ['trainer'], teams: { a: { namespace: 'a', quotas: [] } } },
    /need kueue among the operators/,
  ],
  ['platform', { portal_role_arn: 'portal', portal: null }, /Give the ARN/],
  [
    'platform',
    {
      portal_role_arn: 'arn:aws:iam::111122223333:role/fmops-gpu-portal',
      portal: {
        host: 'fmops.example.com',
        certificate_arn: 'arn',
        allowed_cidrs: [],
        oidc_metadata_url: 'https://id.example.com',
      },
    },
    /give portal or portal_role_arn/,
  ],
];

for (const [module, values, sentence] of REFUSED) {
  test(`${module} refuses ${JSON.stringify(values)}`, () => {
    assert.match(refusalOf(module, values), sentence);
  });
}

const TAKEN = [
  ['modules/network', { vpc_cidr: '10.0.0.0/16', az_count: 3 }],
  [
    'modules/eks',
    { public_access_cidrs: ['203.0.113.0/24'], name: 'training' },
  ],
  ['modules/accelerators/manifests', pool({ ami: 'bottlerocket@v1.55.0' })],
  ['modules/storage', { fsx: { capacity_gib: 4800, throughput_per_tib: 500 } }],
  [
    'modules/portal',
    { host: 'fmops.example.com', allowed_cidrs: ['10.0.0.0/8'] },
  ],
];

for (const [module, values] of TAKEN) {
  test(`${module} takes ${JSON.stringify(values)}`, () => {
    assert.equal(refusalOf(module, values), '');
  });
}
