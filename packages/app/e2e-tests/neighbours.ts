import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from './cluster';
import { NAMESPACE, suffix } from './manifests';
import { entitiesAsGuest, refreshAsGuest } from './submit';

// Where the portal finds projects, each with what it adds to the catalog
const PROJECTS = path.resolve(
  process.env.FMOPS_PROJECTS_DIR ?? '.cache/browser-test/projects',
);

const name = `chat-${suffix}`;
const app = {
  'app.kubernetes.io/name': name,
  'app.kubernetes.io/component': 'ray-service',
};

/** A component with the annotations that the Ray template of appmod-blueprints writes. */
export const rayComponent = `${name}-ray-service`;

/** An API as Red Hat's connector describes model servers. */
export const modelServerApi = `${name}-models`;

const entities = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: rayComponent,
      description: 'Ray Service that another portal has made',
      annotations: {
        'backstage.io/kubernetes-namespace': NAMESPACE,
        'backstage.io/kubernetes-label-selector': Object.entries(app)
          .map(pair => pair.join('='))
          .join(','),
        'argocd/app-selector': `app.kubernetes.io/name=${name}`,
        'kro.run/resource-group': 'rayservice.kro.run',
        'kro.run/instance-name': `${name}-ray-service`,
        'kro.run/instance-namespace': NAMESPACE,
        'ray.io/service-name': `ray-service-${name}`,
        'ray.io/cluster-name': `${name}-ray-cluster`,
        'ray.io/namespace': NAMESPACE,
      },
    },
    spec: {
      type: 'service',
      lifecycle: 'experimental',
      owner: 'group:default/language-team',
      providesApis: [modelServerApi],
    },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: {
      name: modelServerApi,
      annotations: {
        'rhdh.io/ai-asset-category': 'model-server',
        'rhdh.io/ai-asset-version': '1.0.0',
        'rhdh.io/ai-asset-source': 'kubeflow',
      },
      tags: ['ray', 'authenticated'],
    },
    spec: {
      type: 'ai-model-server',
      lifecycle: 'experimental',
      owner: 'group:default/language-team',
      definition: JSON.stringify({ serverType: 'openai-v1' }),
    },
  },
];

/** What KubeRay would have made of the template's instance in kro. */
export const rayService: Manifest = {
  apiVersion: 'ray.io/v1',
  kind: 'RayService',
  metadata: {
    name: `ray-service-${name}`,
    namespace: NAMESPACE,
    labels: { ...app, 'kro.run/instance-name': `${name}-ray-service` },
  },
  spec: {
    serveConfigV2: [
      'applications:',
      '  - name: llm',
      '    args:',
      '      llm_configs:',
      '        - model_loading_config:',
      '            { model_id: chat, model_source: Qwen/Qwen2.5-7B-Instruct }',
    ].join('\n'),
    rayClusterConfig: {
      headGroupSpec: {
        rayStartParams: {},
        template: {
          spec: {
            containers: [{ name: 'head', image: 'rayproject/ray-llm:2.46.0' }],
          },
        },
      },
    },
  },
};

/** What KubeRay says of a service that answers. */
export const serving = {
  numServeEndpoints: 1,
  conditions: [
    {
      type: 'Ready',
      status: 'True',
      reason: 'NonZeroServeEndpoints',
      message: 'Number of serve endpoints is greater than 0',
      lastTransitionTime: new Date().toISOString(),
    },
  ],
  activeServiceStatus: {
    rayClusterName: `${name}-ray-cluster`,
    applicationStatuses: { llm: { status: 'RUNNING' } },
  },
};

/** Something beside the service that kro has made too, for the stock Kubernetes tab. */
export const proxy: Manifest = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: `${name}-proxy`, namespace: NAMESPACE, labels: app },
  spec: {
    replicas: 1,
    selector: { matchLabels: app },
    template: {
      metadata: {
        labels: app,
        annotations: { 'fmops.dev/play': 'never-ends' },
      },
      spec: {
        containers: [{ name: 'proxy', image: 'envoyproxy/envoy:v1.35' }],
      },
    },
  },
};

const folder = path.join(PROJECTS, name);

/** Brings what another portal has made into the catalog. */
export async function addToCatalog(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'catalog-info.yaml'),
    // JSON is YAML
    entities.map(entity => JSON.stringify(entity)).join('\n---\n'),
  );
  const locations = await entitiesAsGuest('kind=location');
  for (const { metadata, spec } of locations) {
    if (JSON.stringify(spec).includes('projects')) {
      await refreshAsGuest(`location:${metadata.namespace}/${metadata.name}`);
    }
  }
}

/** Takes it out again. */
export const removeFromDisk = () => rmSync(folder, { recursive: true });
