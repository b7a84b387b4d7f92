import { mockCredentials } from '@backstage/backend-test-utils';
import { PLAN_ANNOTATION } from './blocks/existing';
import { fingerprint } from './fingerprint';
import { planProject } from './planProject';
import type { PlanRequest } from './PlanRequest';
import type { PlanSources } from './PlanSources';
import { catalogWith } from '../__testUtils__/catalog';
import {
  benchmark,
  conversations,
  gatedModel,
  hostedModel,
  instructions,
  openModel,
  researchInstructions,
} from '../__testUtils__/entities';
import { validRequest } from '../__testUtils__/request';
import { TARGETS } from '../__testUtils__/workloadsPlugin';

const USER = 'user:default/guest';

const named = (name: string): PlanRequest => ({
  ...validRequest,
  project: { ...validRequest.project, name },
});

const component = (name: string, print: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    namespace: 'default',
    annotations: { [PLAN_ANNOTATION]: print },
  },
});

function sources(overrides: Partial<PlanSources> = {}): PlanSources {
  return {
    catalog: catalogWith([
      openModel,
      gatedModel,
      hostedModel,
      { ...openModel, metadata: { name: 'taken', namespace: 'default' } },
      instructions,
      researchInstructions,
      conversations,
      benchmark,
      component('mine', fingerprint(named('mine'), USER)),
      component('theirs', 'another'),
    ]),
    credentials: mockCredentials.user(USER),
    ownCredentials: mockCredentials.service(),
    userRef: USER,
    preflight: async () => [],
    targets: async () => ({
      targets: TARGETS,
      clusters: [{ name: 'local', reachable: true, kinds: [] }],
    }),
    endpoints: async () => [],
    ...overrides,
  };
}

const plan = (
  change: Partial<PlanRequest> = {},
  overrides: Partial<PlanSources> = {},
) => planProject({ ...validRequest, ...change }, sources(overrides));

const { compute, models, run } = validRequest;

const machines = (
  instanceType: string,
  gpusPerNode = 1,
  memory = {},
): Partial<PlanRequest> => ({
  compute: {
    ...compute,
    ...{ instanceType, gpusPerNode },
    memory: { ...compute.memory, ...memory },
  },
});

const baseModel = (name: string, change = {}): Partial<PlanRequest> => ({
  models: {
    baseModel: {
      ...models.baseModel,
      ref: `foundationmodel:${name}`,
      ...change,
    },
  },
});

const dataset = (name: string): Partial<PlanRequest> => ({
  datasets: {
    dataset: { ref: `modeldataset:${name}`, for: 'instruction-tuning' },
  },
});

describe('planProject', () => {
  it('works out what a project is rendered from', async () => {
    expect(await plan()).toMatchObject({
      stage: 'instruction-tuning',
      project: { entityRef: 'component:default/support-assistant' },
      models: {
        baseModel: {
          ref: 'foundationmodel:default/qwen2.5-7b-instruct',
          id: 'Qwen/Qwen2.5-7B-Instruct',
          files: { from: 'Qwen/Qwen2.5-7B-Instruct', revision: 'main' },
          gated: false,
        },
      },
      datasets: {
        dataset: { layout: 'instruction-context-response', split: 'train' },
      },
      compute: {
        gpuResource: 'nvidia.com/gpu',
        cpu: '3',
        dtype: 'bfloat16',
        efa: 0,
        estimate: expect.stringMatching(/^[\d.]+ GiB of 44\.7 GiB/),
      },
      run: {
        name: expect.stringMatching(/^support-assistant-[0-9a-f]{6}$/),
        maxRuntimeSeconds: 43200,
        outputUri: expect.stringMatching(
          /^pvc:\/\/training-output\/support-assistant\//,
        ),
        huggingFaceSecret: '',
      },
      settings: { epochs: 3 },
      notes: [],
    });
  });

  it('plans a project that runs nothing, and needs no image for it', async () => {
    const { stage, project } = validRequest;
    const planned = await planProject({ stage, project }, sources());
    expect(planned).toMatchObject({
      models: {},
      datasets: {},
      run: { image: '', claim: '', outputDir: '' },
    });
    expect(planned).not.toHaveProperty('compute');
  });

  it('plans servers by what fits on their devices', async () => {
    const { stage, project, target } = validRequest;
    const serving = (gpusPerNode: number, sequences: number) =>
      planProject(
        {
          ...{ stage, project, target },
          models: {
            model: {
              ref: 'foundationmodel:default/qwen2.5-7b-instruct',
              for: 'serving',
            },
          },
          compute: {
            instanceType: 'g6.12xlarge',
            nodes: 1,
            gpusPerNode,
            memory: {
              kind: 'serving',
              model: 'model',
              contextTokens: 8192,
              sequences,
            },
          },
          run: { image: 'vllm:v1' },
        },
        sources(),
      );
    expect((await serving(2, 16)).compute).toMatchObject({
      estimate: expect.stringMatching(/^[\d.]+ GiB of 20\.1 GiB per GPU$/),
    });
    await expect(serving(1, 64)).rejects.toThrow(
      /- compute: Serving needs about [\d.]+ GiB per device, .* shorter context/,
    );
  });

  it('uses EFA where nodes talk to each other', async () => {
    const nodes = async (count: number) =>
      (
        await plan({
          compute: {
            instanceType: 'p5.48xlarge',
            nodes: count,
            gpusPerNode: 8,
          },
        })
      ).compute?.efa;
    expect([await nodes(1), await nodes(2)]).toEqual([0, 32]);
  });

  it('takes the share of a node that goes with the share of its GPUs', async () => {
    const whole = await plan(machines('g6e.12xlarge', 4));
    const half = await plan(machines('g6e.12xlarge', 2));
    expect(Number(half.compute?.cpu)).toBeCloseTo(
      Number(whole.compute?.cpu) / 2,
      -1,
    );
  });

  it('gives the same names to the same request of the same user', async () => {
    const [one, two, other] = [
      await plan(),
      await plan({ run: { ...run, queue: undefined } }),
      await plan({}, { userRef: 'user:default/reviewer' }),
    ];
    expect(two.run.name).toBe(one.run.name);
    expect(other.run.name).not.toBe(one.run.name);
  });

  it('admits runs through the queue of their namespace, unless they name one', async () => {
    const queued: Partial<PlanSources> = {
      targets: async () => ({
        targets: TARGETS.map(target => ({ ...target, queue: 'gpu' })),
        clusters: [],
      }),
    };
    const queue = async (name: string | undefined, overrides = queued) =>
      (await plan({ run: { ...run, queue: name } }, overrides)).run.queue;
    expect(await queue('')).toBe('gpu');
    expect(await queue(undefined)).toBe('gpu');
    expect(await queue('urgent')).toBe('urgent');
    expect(await queue('', {})).toBe('');
  });

  it('takes a token for gated models, and notes conditions of licences', async () => {
    const { run: planned, notes } = await plan(
      baseModel('default/llama-3.1-8b'),
    );
    expect(planned.huggingFaceSecret).toBe('hf-token');
    expect(notes).toEqual([
      expect.stringMatching(/llama-3.1-8b: .*conditions/),
    ]);
  });

  it('takes up a project that the same request has made before', async () => {
    expect((await plan(named('mine'))).project.name).toBe('mine');
  });

  it.each<[string, Partial<PlanRequest>, RegExp]>([
    ['upper case', named('My-Project'), /- name: "My-Project" must consist/],
    ['a path', named('../up'), /- name: .*must consist/],
    ['a long name', named('x'.repeat(41)), /- name: .*41 characters/],
    ['a taken name', named('theirs'), /- name: A component theirs already/],
    [
      'a taken model name',
      { outputModel: 'taken' },
      /- outputModel: A model taken already exists/,
    ],
    [
      'a bad claim',
      { run: { ...run, claim: 'My Claim' } },
      /- claim: "My Claim" can't be/,
    ],
    [
      'an unknown model',
      baseModel('default/nothing'),
      /- baseModel: .*is not in the catalog/,
    ],
    [
      'another kind of entity',
      baseModel('', { ref: 'component:default/theirs' }),
      /- baseModel: component:default\/theirs is not a foundation model/,
    ],
    [
      'no reference',
      baseModel('', { ref: ':/' }),
      /- baseModel: ":\/" is not an/,
    ],
    [
      'a model without weights',
      baseModel('default/claude-haiku-4.5'),
      /- baseModel: The weights .* not published/,
    ],
    [
      'to serve a model without weights',
      baseModel('default/claude-haiku-4.5', { for: 'serving' }),
      /- baseModel: .* only its provider can serve it/,
    ],
    [
      'a benchmark',
      dataset('default/mmlu'),
      /- dataset: .*this is benchmark data/,
    ],
    [
      'a dataset for research only',
      dataset('default/alpaca'),
      /- dataset: CC-BY-NC-4.0 does not allow commercial use/,
    ],
    [
      'long sequences',
      baseModel('default/qwen2.5-7b-instruct', { sequenceLength: 200_000 }),
      /- sequenceLength: .*131072 tokens of the model/,
    ],
    [
      'no such machine',
      machines('g99.xlarge'),
      /- compute: .*g99.xlarge is not/,
    ],
    [
      'too many GPUs',
      machines('g6e.xlarge', 9),
      /- compute: 9 GPUs per node .* g6e.xlarge has 1/,
    ],
    ['ARM machines', machines('g5g.xlarge'), /- compute: .*x86/],
    ['machines without GPUs', machines('trn1.32xlarge'), /- compute: .*NVIDIA/],
    [
      'too little memory',
      machines('g5.xlarge', 1, { sequenceLength: 8192 }),
      /- compute: The run needs about [\d.]+ GiB .* 22\.4 GiB .* QLoRA/,
    ],
    [
      'a namespace of another team',
      { target: { cluster: 'local', namespace: 'team-vision' } },
      /- target: You may not submit .*not a member.*team-language \(local\)/,
    ],
    [
      'a namespace that is not open',
      { target: { cluster: 'local', namespace: 'kube-system' } },
      /- target: The namespace kube-system .*not open/,
    ],
    [
      'another owner than the namespace has',
      {
        project: {
          ...validRequest.project,
          owner: 'group:default/ml-platform',
        },
      },
      /- owner: .*belongs to group:default\/language-team/,
    ],
    [
      'a floating tag',
      { run: { ...run, image: 'lora:latest' } },
      /- image: .*another image/,
    ],
    [
      'no tag',
      { run: { ...run, image: 'host:5000/lora' } },
      /- image: .*a tag or a digest/,
    ],
    ['no image', { run: { ...run, image: '' } }, /- image: No image is given/],
  ])('refuses %s', async (_, change, message) => {
    await expect(plan(change)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(message),
    });
  });

  it('allows research what it does not allow business', async () => {
    const { datasets } = await plan({
      use: 'research',
      ...dataset('default/alpaca'),
    });
    expect(datasets.dataset.layout).toBe('instruction-input-output');
  });

  it('lists all problems at once', async () => {
    await expect(
      plan({
        ...named('A'),
        ...dataset('default/mmlu'),
        run: { ...run, image: 'x' },
      }),
    ).rejects.toThrow(
      /3 fields need another value:\n- name: .*\n- dataset: .*\n- image: /,
    );
  });

  it('says that a cluster is down', async () => {
    const targets = async () => ({
      targets: TARGETS,
      clusters: [
        { name: 'local', reachable: false, message: 'refused', kinds: [] },
      ],
    });
    await expect(plan({}, { targets })).rejects.toThrow(
      /- target: The cluster local can't be reached \(refused\)/,
    );
  });

  it('says that the workloads backend does not answer', async () => {
    const targets = async () => {
      throw new Error('connect ECONNREFUSED');
    };
    await expect(plan({}, { targets })).rejects.toThrow(
      /- target: It can't be checked .*ECONNREFUSED/,
    );
  });
});
