import {
  readAgain,
  runningVersion,
  useOperator,
} from './__testUtils__/operator';
import { recordedCases } from './__testUtils__/RecordedCase';
import { inNamespace, metadataOf } from './__testUtils__/manifests';
import type { Creation } from './__testUtils__/OperatorScene';

const server = {
  name: 'vllm',
  image: 'vllm/vllm-openai:v0.11.0',
  args: ['--model', 'Qwen/Qwen3-8B'],
  resources: { limits: { 'nvidia.com/gpu': '1' } },
};

function deployment(name: string, replicas: number): Creation {
  const { labels, ...metadata } = metadataOf(name);
  return {
    path: inNamespace('apps/v1', 'deployments'),
    body: {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: {
        ...metadata,
        labels: { ...labels, 'fmops.dev/endpoint': 'true' },
      },
      spec: {
        replicas,
        selector: { matchLabels: { app: name } },
        template: {
          metadata: { labels: { app: name } },
          spec: { containers: [server] },
        },
      },
    },
  };
}

function leaderWorkerSet(name: string, replicas: number): Creation {
  return {
    path: inNamespace('leaderworkerset.x-k8s.io/v1', 'leaderworkersets'),
    body: {
      apiVersion: 'leaderworkerset.x-k8s.io/v1',
      kind: 'LeaderWorkerSet',
      metadata: metadataOf(name),
      spec: {
        replicas,
        leaderWorkerTemplate: {
          size: 2,
          workerTemplate: { spec: { containers: [server] } },
        },
      },
    },
  };
}

describe('what Deployments and LeaderWorkerSet had done', () => {
  it.each(recordedCases('lws'))('$case', recorded => {
    expect(readAgain(recorded)).toEqual(recorded.says);
  });
});

const version = runningVersion('lws');
if (version) {
  describe(`Deployments and LeaderWorkerSet ${version} at work`, () => {
    const scene = useOperator('lws');
    it.each([
      { kind: 'Deployment', name: 'vllm', create: deployment, perReplica: 1 },
      {
        ...{ kind: 'LeaderWorkerSet', name: 'groups', perReplica: 2 },
        create: leaderWorkerSet,
      },
    ])(
      'a $kind is scaled, switched off and on, and deleted',
      async ({ kind, name, create, perReplica }) => {
        const creation = create(name, 1);
        await scene().create(creation);
        await scene().says(name, `${kind} serves`, {
          state: 'Ready',
          replicas: { desired: 1, ready: 1 },
          accelerators: { requested: perReplica, held: perReplica },
          endpoint: { model: { name: 'Qwen/Qwen3-8B' } },
        });
        await scene().act(name, { act: 'scale', replicas: 2 });
        await scene().says(name, `${kind} has grown`, {
          state: 'Ready',
          replicas: { desired: 2, ready: 2 },
          accelerators: { requested: 2 * perReplica, held: 2 * perReplica },
        });
        await scene().act(name, { act: 'scale', replicas: 0 });
        await scene().says(name, `${kind} is switched off`, {
          state: 'Stopped',
          replicas: { desired: 0, ready: 0 },
        });
        await scene().act(name, { act: 'scale', replicas: 1 });
        expect(await scene().states(name, 7)).toEqual([
          'Pending',
          'Ready',
          'Degraded',
          'Ready',
          'Stopped',
          'Pending',
          'Ready',
        ]);
        await scene().act(name, { act: 'delete' });
        await scene().until(() => {
          expect(scene().latest(name)?.deletedAt).toEqual(expect.any(String));
        });
        await expect(
          scene().get(`${creation.path}/${name}`),
        ).rejects.toMatchObject({ status: 404 });
      },
    );
  });
}
