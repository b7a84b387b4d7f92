import { stringifyEntityRef } from '@backstage/catalog-model';
import { startLocalCluster, type LocalCluster } from '@fmops/local-cluster';
import { clusterFeatures } from './__testUtils__/clusterFeatures';
import { refusal } from './__testUtils__/refusal';
import {
  COLLEAGUE,
  ENDPOINT,
  MODEL,
  REVIEWER,
  REVIEWERS,
  SCIENTIST,
  sceneEntities,
  TEAM,
} from './__testUtils__/scene';
import { startPromotionsBackend } from './__testUtils__/startPromotionsBackend';

const NAMESPACE = 'team-language';
const PATH = `/apis/serving.kserve.io/v1beta1/namespaces/${NAMESPACE}/inferenceservices`;
const service = {
  apiVersion: 'serving.kserve.io/v1beta1',
  kind: 'InferenceService',
  metadata: {
    name: 'support-chat',
    labels: { 'backstage.io/kubernetes-id': 'support-chat' },
    annotations: { 'fmops.dev/play': 'never-ends' },
  },
  spec: {
    predictor: {
      model: {
        modelFormat: { name: 'huggingface' },
        storageUri: 's3://models/a/0',
      },
    },
  },
};

/** Versions lie where a model server finds them; the endpoint is in a cluster. */
function entities() {
  const all = sceneEntities();
  const [model] = all;
  (model.spec as { versions: object[] }).versions = ['3', '2', '1'].map(
    version => ({
      ...{ version, revision: version.repeat(40) },
      ...(version !== '3' && { artifactUri: `s3://models/a/${version}` }),
    }),
  );
  const endpoint = all.find(entity => stringifyEntityRef(entity) === ENDPOINT)!;
  endpoint.metadata.annotations = {
    'backstage.io/kubernetes-id': 'support-chat',
  };
  return all;
}

let cluster: LocalCluster;
let portal: Awaited<ReturnType<typeof startPromotionsBackend>>;

const toProd = (version?: string) => ({
  ...{ model: MODEL, endpoint: ENDPOINT, stage: 'prod', reason: 'Better' },
  ...(version ? { version } : { kind: 'rollback' as const }),
});

async function inCluster(path: string, body?: object) {
  const response = await fetch(`${cluster.url}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: 'Bearer local-admin',
      'content-type': 'application/json',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return response.json();
}

async function served() {
  const { metadata, spec } = await inCluster(`${PATH}/support-chat`);
  return {
    uri: spec.predictor.model.storageUri,
    version: metadata.annotations['fmops.dev/model-version'],
  };
}

async function promoted(request: ReturnType<typeof toProd>) {
  const { as, until } = portal;
  const { id, evidenceDigest } = await as(SCIENTIST).request(request);
  await as(REVIEWER).approve(id, { evidenceDigest: evidenceDigest! });
  return until(SCIENTIST, id, 'done');
}

beforeAll(async () => {
  cluster = await startLocalCluster({ port: 0, demo: false, speed: 50 });
  await inCluster(PATH, service);
  portal = await startPromotionsBackend({
    entities: entities(),
    features: clusterFeatures,
    stages: [
      {
        ...{ name: 'prod', title: 'Production' },
        approvers: [{ groups: [REVIEWERS] }],
        action: { type: 'apply' },
      },
    ],
    config: {
      kubernetes: {
        clusterLocatorMethods: [
          {
            type: 'config',
            clusters: [
              {
                ...{ name: 'local', url: cluster.url },
                authProvider: 'serviceAccount',
                serviceAccountToken: 'local-writer',
              },
            ],
          },
        ],
      },
    },
    fmops: {
      workloads: {
        namespaces: [
          {
            ...{ cluster: 'local', namespace: NAMESPACE, owner: TEAM },
            promotions: true,
          },
        ],
      },
    },
  });
  for (;;) {
    const { message } = await refusal(
      portal.as(SCIENTIST).request(toProd('3')),
    );
    if (!message.includes('has no endpoint')) break;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
});

afterAll(async () => {
  await cluster?.stop();
});

it('has the endpoint serve the version, and the one before on the way back', async () => {
  expect(await served()).toEqual({ uri: 's3://models/a/0' });
  const one = await promoted(toProd('1'));
  expect(await served()).toEqual({ uri: 's3://models/a/1', version: '1' });
  expect(one.outcome).toMatchObject({
    summary:
      'InferenceService team-language/support-chat in local serves version 1. Its pods serve the version.',
    links: [
      {
        url: expect.stringMatching(
          /^https:\/\/portal\.example\.com\/endpoints\/local\//,
        ),
      },
    ],
  });
  await promoted(toProd('2'));
  expect(await served()).toEqual({ uri: 's3://models/a/2', version: '2' });
  const back = await promoted(toProd());
  expect(back).toMatchObject({ kind: 'rollback', version: '1' });
  expect(await served()).toEqual({ uri: 's3://models/a/1', version: '1' });
});

it('is audited where it is decided and where it is done', () => {
  const events = portal.auditor.createEvent.mock.calls.map(([event]) => event);
  for (const eventId of [
    ...['promotion-request', 'promotion-approve', 'promotion-action-started'],
    ...['endpoint-version-change', 'promotion-done'],
  ]) {
    expect(events).toContainEqual(expect.objectContaining({ eventId }));
  }
  expect(portal.audit.success).toHaveBeenCalledWith({
    meta: expect.objectContaining({
      changes: expect.arrayContaining([
        {
          path: 'spec.predictor.model.storageUri',
          from: 's3://models/a/1',
          to: 's3://models/a/2',
        },
      ]),
    }),
  });
});

it('refuses at the request what could never be carried out', async () => {
  const { as } = portal;
  expect(await refusal(as(SCIENTIST).request(toProd('3')))).toEqual({
    status: 409,
    message:
      "InferenceService team-language/support-chat can't be changed so: the catalog knows no address of version 3 that model servers load from",
  });
  const { endpoint: _, ...noEndpoint } = toProd('2');
  expect((await refusal(as(SCIENTIST).request(noEndpoint))).message).toBe(
    'endpoint: this stage is changed in a cluster: name the endpoint',
  );
  portal.lacks[COLLEAGUE] = ['fmops.workload.submit'];
  expect(await refusal(as(COLLEAGUE).request(toProd('2')))).toEqual({
    status: 403,
    message: 'You lack the permission fmops.workload.submit',
  });
});
