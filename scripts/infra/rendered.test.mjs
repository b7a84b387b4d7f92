// What the modules and examples make, as it is kept in rendered
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import YAML from 'yaml';
import { INFRA } from './copies.mjs';

const RENDERED = fileURLToPath(new URL('rendered', import.meta.url));
const rendered = name =>
  JSON.parse(readFileSync(path.join(RENDERED, name), 'utf8'));
const manifest = name =>
  YAML.parse(
    readFileSync(path.join(INFRA, 'kubernetes/portal/base', name), 'utf8'),
  );

test('the device plugin of NVIDIA finds the nodes of its pools, and no others', () => {
  const pools = globSync('*.json', { cwd: RENDERED })
    .flatMap(name => Object.values(rendered(name)))
    .filter(({ kind }) => kind === 'NodePool')
    .map(({ spec }) => spec.template);
  assert.ok(pools.length >= 8, `only ${pools.length} node pools`);
  for (const { metadata, spec } of pools) {
    const isNvidia = spec.taints?.some(({ key }) => key === 'nvidia.com/gpu');
    assert.equal(
      metadata.labels['nvidia.com/gpu.present'],
      isNvidia ? 'true' : undefined,
    );
  }
});

test('Prometheus finds the pods of the portal, and is let in', () => {
  const { metadata, spec } = rendered('modules.json')['portal/monitor'];
  const { labels, namespace } = manifest('kustomization.yaml');
  const [podLabels] = labels.filter(label => label.includeTemplates);
  assert.equal(metadata.namespace, namespace);
  assert.deepEqual(spec.selector.matchLabels, podLabels.pairs);

  const [{ port }] = spec.podMetricsEndpoints;
  const [{ ports }] = manifest('deployment.yaml').spec.template.spec.containers;
  assert.ok(ports.some(({ name }) => name === port));

  const { ingress } = manifest('network-policy.yaml').spec;
  const rule = ingress.find(item =>
    item.ports.some(open => open.port === port),
  );
  assert.deepEqual(rule.from, [
    {
      namespaceSelector: {
        matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' },
      },
    },
  ]);
});
