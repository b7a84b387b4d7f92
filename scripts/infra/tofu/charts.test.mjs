import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { chartValues, numbersInText } from './charts.mjs';

const TEAMS = {
  node_pools: { gpu: 'nvidia' },
  teams: {
    demo: {
      namespace: 'team-demo',
      quotas: [{ node_pool: 'gpu', devices: 2 }],
    },
  },
};
const NETWORK = {
  cluster_name: 'demo',
  vpc_id: 'vpc-1',
  node_security_group_id: 'sg-1',
};

const MODULES = {
  karpenter: { cluster_name: 'demo', metrics: true },
  accelerators: {
    cluster_name: 'demo',
    node_role_name: 'nodes',
    node_pools: {
      gpu: { accelerator: 'nvidia', families: ['g6'], max_devices: 2 },
    },
  },
  'device-plugins': {
    nvidia: 'gpu-operator',
    neuron: true,
    efa: true,
    metrics: true,
  },
  operators: {
    ...TEAMS,
    metrics: true,
    operators: [
      ...['trainer', 'jobset', 'kueue', 'kuberay', 'leaderworkerset'],
      ...['kserve', 'argo-workflows'],
    ],
  },
  observability: { dcgm: true },
  storage: {
    ...NETWORK,
    kubernetes_version: '1.35',
    subnet_ids: ['subnet-1'],
    efs: true,
    fsx: { capacity_gib: 4800 },
  },
  'cluster-services': { ...NETWORK, region: 'eu-central-1' },
  mlflow: {
    ...NETWORK,
    region: 'eu-central-1',
    database_subnet_group_name: 'databases',
    secret_reader_role_name: 'reader',
    client_namespaces: ['team-demo'],
  },
  portal: {
    ...NETWORK,
    region: 'eu-central-1',
    database_subnet_group_name: 'databases',
    load_balancer_subnet_ids: ['subnet-1'],
    secret_reader_role_name: 'reader',
    host: 'fmops.example.com',
    certificate_arn: 'arn:aws:acm:eu-central-1:111122223333:certificate/1',
    allowed_cidrs: ['10.0.0.0/8'],
    oidc_metadata_url:
      'https://id.example.com/.well-known/openid-configuration',
    additional_secrets: ['GITHUB_TOKEN'],
    metrics: true,
  },
};

// Kubernetes itself wants these as text
const TEXT = [
  /\/taints\/\d+\/value: "true"$/,
  /\/nodeTaints\/\d+\/value: "true"$/,
  /\/(nominalQuota|limits\/[^:]+): "\d+"$/,
  /\/budgets\/\d+\/nodes: "1"$/,
  /\/parameters\/(encrypted: "true"|directoryPerms: "700")$/,
  /is-default-class: "true"$/,
  /grafana_dashboard: "1"$/,
  /nvidia\.com\/gpu\.present: "true"$/,
];

const objects = {};

for (const [module, variables] of Object.entries(MODULES)) {
  test(`charts of ${module} are given what they take`, () => {
    const values = chartValues(module, variables);
    assert.ok(values.size > 0);
    const all = [...values.values()].flat();
    for (const { objects: made = {} } of all) {
      for (const [name, object] of Object.entries(made)) {
        objects[`${module}/${name}`] = object;
      }
    }
    assert.deepEqual(
      all
        .flatMap(value => numbersInText(value))
        .filter(found => !TEXT.some(pattern => pattern.test(found))),
      [],
    );
  });
}

test('operators are installed one after the other', () => {
  const values = chartValues('operators', MODULES.operators);
  assert.deepEqual([...values.keys()].sort(), [
    ...['foundation cert-manager', 'foundation jobset'],
    ...['foundation kserve-crd', 'kserve_runtimes 0'],
    ...['operator argo-workflows', 'operator kserve', 'operator kuberay'],
    ...['operator kueue', 'operator leaderworkerset', 'operator trainer'],
    'team_queues 0',
  ]);
  const [trainer] = values.get('operator trainer');
  assert.deepEqual(trainer.jobset, { install: false });
});

test('without any operator, none is installed', () => {
  assert.equal(chartValues('operators', { operators: [] }).size, 0);
});

test('without the Prometheus operator, the portal has no monitor', () => {
  const { metrics, ...settings } = MODULES.portal;
  assert.equal(metrics, true);
  const [{ objects: made }] = chartValues('portal', settings).get('objects');
  assert.deepEqual(Object.keys(made).sort(), ['secrets', 'store', 'targets']);
});

test('objects of modules are those that are kept', () => {
  const file = new URL('../rendered/modules.json', import.meta.url);
  const kept = Object.fromEntries(
    Object.entries(objects).filter(([, { kind }]) => kind !== 'ConfigMap'),
  );
  if (process.env.FMOPS_INFRA_RECORD) {
    writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  }
  assert.deepEqual(kept, JSON.parse(readFileSync(file, 'utf8')));
});
