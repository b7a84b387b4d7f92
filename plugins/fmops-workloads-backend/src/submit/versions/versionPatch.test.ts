import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import { versionPatch } from './versionPatch';

const MODEL = 'foundationmodel:default/assistant';
const model = (version: object, huggingFaceId?: string) => ({
  model: {
    apiVersion: 'fmops.dev/v1alpha1',
    kind: 'FoundationModel',
    metadata: { name: 'assistant', namespace: 'default' },
    spec: { ...(huggingFaceId && { source: { huggingFaceId } }) },
  } as unknown as FoundationModelEntity,
  version: { version: '2', ...version },
});
const inS3 = model({ artifactUri: 's3://models/assistant/2' });
const onClaim = model({ artifactUri: 'pvc://weights/assistant/2' });
const onHub = model({ revision: 'b'.repeat(40) }, 'org/Assistant');

const service = (predictor: object) => ({
  apiVersion: 'serving.kserve.io/v1beta1',
  kind: 'InferenceService',
  metadata: { name: 'chat', namespace: 'team' },
  spec: { predictor: { minReplicas: 1, ...predictor } },
});
const deployment = (
  pod: object,
  labels = { 'fmops.dev/endpoint': 'true' },
) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'chat', namespace: 'team', labels },
  spec: { replicas: 1, template: { metadata: { labels }, spec: pod } },
});
const volumes = [
  { name: 'config', configMap: { name: 'chat' } },
  { name: 'w', persistentVolumeClaim: { claimName: 'weights' } },
];
const mounted = (args: string[], mount: object = {}) => ({
  containers: [
    { name: 'gateway', command: ['python3', 'gateway.py'] },
    {
      ...{ name: 'vllm', args, env: [{ name: 'A', value: 'b' }] },
      volumeMounts: [{ name: 'w', mountPath: '/artifacts/model', ...mount }],
    },
  ],
  volumes,
});

describe('changes nothing but where the model stands', () => {
  it.each([
    [
      'storageUri',
      service({
        model: { storageUri: 's3://models/assistant/1', args: ['x'] },
      }),
      inS3,
      {
        predictor: {
          model: { storageUri: 's3://models/assistant/2', args: ['x'] },
        },
      },
    ],
    [
      'storageUris, of the folder that is served',
      service({
        containers: [
          {
            name: 'c',
            command: ['vllm', 'serve'],
            args: ['/mnt/models/model'],
          },
        ],
        storageUris: [
          { uri: 's3://tokenizers/1', mountPath: '/mnt/models/tokenizer' },
          { uri: 's3://models/assistant/1', mountPath: '/mnt/models/model' },
        ],
      }),
      inS3,
      {
        predictor: {
          storageUris: [
            { uri: 's3://tokenizers/1', mountPath: '/mnt/models/tokenizer' },
            { uri: 's3://models/assistant/2', mountPath: '/mnt/models/model' },
          ],
        },
      },
    ],
    [
      'the adapter, not its base',
      service({
        containers: [
          {
            ...{ name: 'c', command: ['vllm', 'serve'] },
            args: [
              ...['/mnt/models/model', '--served-model-name', 'chat-base'],
              ...['--lora-modules', 'chat=/mnt/models/adapter'],
            ],
          },
        ],
        storageUris: [
          { uri: 's3://models/base', mountPath: '/mnt/models/model' },
          { uri: 's3://models/assistant/1', mountPath: '/mnt/models/adapter' },
        ],
      }),
      inS3,
      {
        predictor: {
          storageUris: [
            { uri: 's3://models/base', mountPath: '/mnt/models/model' },
            {
              uri: 's3://models/assistant/2',
              mountPath: '/mnt/models/adapter',
            },
          ],
        },
      },
    ],
    [
      'a revision of the Hub, by its address',
      service({ model: { storageUri: 'hf://org/Assistant' } }),
      onHub,
      {
        predictor: {
          model: { storageUri: `hf://org/Assistant:${'b'.repeat(40)}` },
        },
      },
    ],
    [
      'a folder of a claim',
      deployment(mounted(['--model', '/artifacts/model/assistant/1'])),
      onClaim,
      {
        template: {
          spec: {
            containers: mounted(['--model', '/artifacts/model/assistant/2'])
              .containers,
          },
        },
      },
    ],
    [
      'a folder below a part of a claim',
      deployment(
        mounted(['--model=/artifacts/model/1'], { subPath: 'assistant' }),
      ),
      onClaim,
      {
        template: {
          spec: {
            containers: mounted(['--model=/artifacts/model/2'], {
              subPath: 'assistant',
            }).containers,
          },
        },
      },
    ],
    [
      'a revision of the Hub, by an option',
      deployment(mounted(['--model', 'org/Assistant', '--revision', 'main'])),
      onHub,
      {
        template: {
          spec: {
            containers: mounted([
              ...['--model', 'org/Assistant', '--revision', 'b'.repeat(40)],
            ]).containers,
          },
        },
      },
    ],
    [
      'a revision of the Hub that was not named before',
      deployment(mounted(['--model', 'org/Assistant'])),
      onHub,
      {
        template: {
          spec: {
            containers: mounted([
              ...['--model', 'org/Assistant', '--revision', 'b'.repeat(40)],
            ]).containers,
          },
        },
      },
    ],
  ])('%s', (_, object, wanted, spec) => {
    const { patch, changes } = versionPatch(object, wanted);
    expect(patch).toEqual({
      metadata: {
        annotations: {
          'fmops.dev/model': MODEL,
          'fmops.dev/model-version': '2',
        },
      },
      spec,
    });
    expect(changes).toHaveLength(3);
  });
});

it('changes nothing where the version is served already', () => {
  const object = service({ model: { storageUri: 's3://models/assistant/2' } });
  const { patch } = versionPatch(object, inS3);
  const marked = {
    ...object,
    metadata: { ...object.metadata, ...(patch.metadata as object) },
  };
  expect(patch).not.toHaveProperty('spec');
  expect(versionPatch(marked, inS3).changes).toEqual([]);
});

describe('refuses, and says why', () => {
  it.each<[string, object, ReturnType<typeof model>]>([
    [
      'only an InferenceService',
      { apiVersion: 'ray.io/v1', kind: 'RayService' },
      inS3,
    ],
    ['no label', deployment({}, {} as never), inS3],
    ['in one place', service({}), inS3],
    [
      'in one place',
      deployment({ containers: [{ args: ['sh -c "vllm serve m"'] }] }),
      inS3,
    ],
    [
      'in one place',
      deployment({
        containers: [
          { args: ['--lora-modules', 'a=/a', 'b=/b', '--model', 'm'] },
        ],
      }),
      inS3,
    ],
    [
      'in one place',
      deployment({
        containers: [{ args: ['--model', 'a'] }, { args: ['--model', 'b'] }],
      }),
      inS3,
    ],
    [
      "loads '/models/assistant'",
      deployment({ containers: [{ args: ['--model', '/models/assistant'] }] }),
      inS3,
    ],
    [
      'mounts no folder of the claim',
      deployment({ containers: [{ args: ['--model', '/models/assistant'] }] }),
      onClaim,
    ],
    [
      'mounts no folder of the claim',
      deployment(
        mounted(['--model', '/artifacts/model'], { subPath: 'other' }),
      ),
      onClaim,
    ],
    [
      'knows no address',
      service({ model: { storageUri: 's3://models/assistant/1' } }),
      model({ artifactUri: 'mlflow-artifacts:/1/assistant' }),
    ],
    [
      'knows no address',
      service({ model: { storageUri: 's3://models/assistant/1' } }),
      model({}),
    ],
  ])('%s', (why, object, wanted) => {
    expect(() => versionPatch(object, wanted)).toThrow(
      expect.objectContaining({
        name: 'ConflictError',
        message: expect.stringContaining(why),
      }),
    );
  });
});
