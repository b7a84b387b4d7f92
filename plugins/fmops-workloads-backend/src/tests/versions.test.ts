import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type {
  VersionChange,
  VersionChangeRequest,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { startLocalCluster, type LocalCluster } from '@fmops/local-cluster';
import { until } from '@fmops/test-servers';
import { RunFollower } from '../__testUtils__/RunFollower';
import {
  PROJECT,
  startWorkloadsBackend,
} from '../__testUtils__/startWorkloadsBackend';

const USER = 'user:default/data-scientist';
const MODEL = 'foundationmodel:default/assistant';
const NAMESPACE = 'team-language';
const actor = { subject: 'plugin:fmops-evaluations' };

const service = (subject: string) => ({
  token: mockCredentials.service.token({
    onBehalfOf: mockCredentials.service(subject),
    targetPluginId: 'fmops-workloads',
  }),
});
const evaluations = service('plugin:fmops-evaluations');
const token = mockCredentials.user.token(USER);
const person = { token: mockCredentials.user.token(USER, { actor }) };

const model: Entity = {
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name: 'assistant', namespace: 'default' },
  spec: {
    versions: ['2', '1'].map(version => ({
      ...{ version, artifactUri: `s3://models/assistant/${version}` },
    })),
  },
};
const endpoint = (name: string): Entity => ({
  ...PROJECT,
  metadata: { name, annotations: { 'backstage.io/kubernetes-id': name } },
  spec: { ...PROJECT.spec, type: 'model-endpoint' },
});
const NAMES = ['chat', 'vision', 'off', 'twice', 'elsewhere'];

const labels = (name: string) => ({
  'backstage.io/kubernetes-id': name,
  'fmops.dev/endpoint': 'true',
});
const inferenceService = (name: string, namespace = NAMESPACE) => ({
  apiVersion: 'serving.kserve.io/v1beta1',
  kind: 'InferenceService',
  metadata: {
    ...{ name, namespace, labels: labels(name) },
    annotations: { 'fmops.dev/play': 'never-ends' },
  },
  spec: {
    predictor: {
      model: {
        modelFormat: { name: 'huggingface' },
        storageUri: 's3://models/assistant/1',
      },
    },
  },
});
const deployment = (name: string, replicas = 1) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace: NAMESPACE, labels: labels(name) },
  spec: {
    replicas,
    selector: { matchLabels: { app: name } },
    template: {
      metadata: {
        labels: { ...labels(name), app: name },
        annotations: { 'fmops.dev/play': 'never-ends' },
      },
      spec: {
        containers: [
          {
            ...{ name: 'vllm', image: 'vllm/vllm-openai:v0.11.0' },
            args: ['--model', 's3://models/assistant/1', '--max-model-len=8'],
          },
        ],
      },
    },
  },
});

let cluster: LocalCluster;
let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;
let follower: RunFollower;
const denied: string[] = [];

async function inCluster(path: string, body?: object) {
  const response = await fetch(`${cluster.url}/apis/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: 'Bearer local-admin',
      'content-type': 'application/json',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  expect(response.ok).toBe(true);
  return response.json();
}
const SERVICES = `serving.kserve.io/v1beta1/namespaces/${NAMESPACE}/inferenceservices`;
const DEPLOYMENTS = `apps/v1/namespaces/${NAMESPACE}/deployments`;

const asked = (
  name: string,
  version = '2',
  more: Partial<VersionChangeRequest> = {},
): VersionChangeRequest => ({
  ...{ entityRef: `component:default/${name}`, model: MODEL, version },
  artifactUri: `s3://models/assistant/${version}`,
  ...more,
});

const untilDone = (request: VersionChangeRequest): Promise<VersionChange> =>
  until(async () => {
    const change = await portal.client.changeVersion(request, evaluations);
    return change.rollout?.state === 'done' && change;
  });

async function refusal(answer: Promise<unknown>) {
  const error = await answer.then(
    () => undefined,
    reason => reason,
  );
  return `${error?.statusCode} ${error?.body?.error?.message}`;
}

beforeAll(async () => {
  cluster = await startLocalCluster({ port: 0, demo: false, speed: 50 });
  portal = await startWorkloadsBackend({
    cluster: { url: cluster.url, serviceAccountToken: 'local-writer' },
    ...{ denied, promotions: true },
    entities: [model, ...NAMES.map(endpoint)],
  });
  await inCluster(SERVICES, inferenceService('chat'));
  await inCluster(DEPLOYMENTS, deployment('vision'));
  await inCluster(DEPLOYMENTS, deployment('off', 0));
  await inCluster(DEPLOYMENTS, deployment('twice'));
  await inCluster(SERVICES, inferenceService('twice'));
  // The label is a claim that counts for nothing in the namespace of others.
  await inCluster(
    SERVICES.replace(NAMESPACE, 'team-vision'),
    inferenceService('elsewhere', 'team-vision'),
  );
  follower = new RunFollower(portal.client, token);
  await follower.until('chat', ({ state }) => state === 'Ready');
  await follower.until('vision', ({ state }) => state === 'Ready');
  await follower.until('off', () => true);
  await follower.until('elsewhere', () => true);
  await follower.until('twice', ({ ref }) => ref.kind === 'Deployment');
  await follower.until('twice', ({ ref }) => ref.kind === 'InferenceService');
});

afterEach(() => {
  denied.length = 0;
});

afterAll(async () => {
  await follower?.stop();
  await portal?.backend.stop();
  await cluster?.stop();
});

/** A rollout of the local cluster may be faster than the answer. */
const ROLLOUT = expect.stringMatching(/^(underway|done)$/);

it.each([
  ['chat', SERVICES, 'spec.predictor.model.storageUri'],
  ['vision', DEPLOYMENTS, 'spec.template.spec.containers[0].args[1]'],
])('%s serves a version, and the one before again', async (name, path, at) => {
  const before = await inCluster(`${path}/${name}`);
  const pods = `/api/v1/namespaces/${NAMESPACE}/pods`.slice(1);
  const running = async () => {
    const response = await fetch(
      `${cluster.url}/${pods}?labelSelector=backstage.io/kubernetes-id=${name}`,
      { headers: { authorization: 'Bearer local-admin' } },
    );
    const { items } = await response.json();
    return items
      .filter(({ metadata }: Entity) => !metadata.deletionTimestamp)
      .map(({ metadata }: Entity) => metadata.name);
  };
  const old = await running();
  const first = await portal.client.changeVersion(asked(name), evaluations);
  expect(first).toMatchObject({
    ...{ cluster: 'local', namespace: NAMESPACE, name },
    uid: before.metadata.uid,
    changes: [
      {
        path: at,
        from: 's3://models/assistant/1',
        to: 's3://models/assistant/2',
      },
      { path: "metadata.annotations['fmops.dev/model']", to: MODEL },
      { path: "metadata.annotations['fmops.dev/model-version']", to: '2' },
    ],
    rollout: { state: ROLLOUT },
  });
  const done = await untilDone(asked(name));
  expect(done.changes).toEqual([]);
  expect(await running()).not.toEqual(expect.arrayContaining(old));
  const { spec, metadata } = await inCluster(`${path}/${name}`);
  // All else is as it was.
  expect(
    JSON.parse(JSON.stringify(spec).replace('assistant/2', 'assistant/1')),
  ).toEqual(before.spec);
  expect(metadata.annotations).toMatchObject(before.metadata.annotations ?? {});
  await follower.until(name, ({ lineage }) => lineage.model === MODEL);

  await untilDone(asked(name, '1'));
  const back = await inCluster(`${path}/${name}`);
  expect(back.spec).toEqual(before.spec);
  expect(back.metadata.annotations['fmops.dev/model-version']).toBe('1');
});

it('tells the audit log what was changed, and what was refused', async () => {
  portal.auditor.createEvent.mockClear();
  portal.audit.success.mockClear();
  await portal.client.changeVersion(asked('vision', '2'), evaluations);
  expect(portal.auditor.createEvent).toHaveBeenCalledWith(
    expect.objectContaining({
      ...{ eventId: 'endpoint-version-change', severityLevel: 'medium' },
      meta: expect.objectContaining({ model: MODEL, version: '2' }),
    }),
  );
  expect(portal.audit.success).toHaveBeenCalledWith({
    meta: expect.objectContaining({
      ...{ name: 'vision', rollout: ROLLOUT },
      changes: expect.arrayContaining([
        expect.objectContaining({ to: 's3://models/assistant/2' }),
      ]),
    }),
  });
  await refusal(portal.client.changeVersion(asked('vision'), { token }));
  expect(portal.audit.fail).toHaveBeenCalled();
});

describe('who asks', () => {
  const ONLY = '403 Endpoints get other versions by approved promotions alone';

  it.each([
    ['a user', { token }, {}],
    ['a user who only tries', { token }, { dryRun: true }],
    ['a user through the evaluations backend', person, {}],
    ['another backend', service('plugin:scaffolder'), {}],
    ['a service outside', service('external:fmops-evaluations'), {}],
  ])('is not %s', async (_, who, more) => {
    const request = asked('chat', '2', more);
    expect(await refusal(portal.client.changeVersion(request, who))).toBe(ONLY);
  });

  it('may try it as a user who may submit there, and changes nothing', async () => {
    const request = asked('chat', '2', { dryRun: true });
    const { resourceVersion } = (await inCluster(`${SERVICES}/chat`)).metadata;
    const change = await portal.client.changeVersion(request, person);
    expect(change.changes).toHaveLength(2);
    expect(change).not.toHaveProperty('rollout');
    const { metadata } = await inCluster(`${SERVICES}/chat`);
    expect(metadata.resourceVersion).toBe(resourceVersion);

    const reader = 'user:default/reader';
    const outsider = { token: mockCredentials.user.token(reader, { actor }) };
    expect(
      await refusal(portal.client.changeVersion(request, outsider)),
    ).toContain(`403 The namespace ${NAMESPACE} of cluster local belongs to`);
    denied.push('fmops.workload.submit');
    expect(await refusal(portal.client.changeVersion(request, person))).toBe(
      '403 You lack the permission fmops.workload.submit',
    );
  });
});

it.each([
  ['off', asked('off'), '409 Deployment team-language/off is switched off'],
  [
    'twice',
    asked('twice'),
    '409 component:default/twice has several endpoints',
  ],
  [
    'in the namespace of others',
    asked('elsewhere'),
    '409 component:default/elsewhere has no endpoint in a cluster',
  ],
  [
    'not there',
    asked('gone'),
    "404 There is no entity 'component:default/gone'",
  ],
  [
    'to serve no version',
    asked('chat', '3'),
    "400 version: the catalog lists no version '3'",
  ],
  [
    'to serve what lies elsewhere by now',
    asked('chat', '2', { artifactUri: 's3://models/other' }),
    '409 Version 2 of foundationmodel:default/assistant has another address',
  ],
  [
    'to serve another revision by now',
    asked('chat', '2', { revision: 'f'.repeat(40) }),
    '409 Version 2 of foundationmodel:default/assistant has another revision',
  ],
  [
    'to serve no model',
    asked('chat', '2', { model: 'component:default/vision' }),
    '400 model: component:default/vision is no FoundationModel',
  ],
])('refuses one that is %s', async (_, request, message) => {
  const answer = portal.client.changeVersion(request, evaluations);
  expect(await refusal(answer)).toContain(message);
});

it('refuses where nobody has opened the namespace to promotions', async () => {
  const closed = await startWorkloadsBackend({
    cluster: { url: cluster.url, serviceAccountToken: 'local-writer' },
    entities: [model, ...NAMES.map(endpoint)],
  });
  const seen = new RunFollower(closed.client, token);
  await seen.until('chat', () => true);
  expect(
    await refusal(closed.client.changeVersion(asked('chat'), evaluations)),
  ).toContain(
    '403 Promotions may not change endpoints in the namespace team-language',
  );
  await seen.stop();
  await closed.backend.stop();
});
