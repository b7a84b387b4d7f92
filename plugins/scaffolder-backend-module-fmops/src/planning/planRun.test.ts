import { mockCredentials } from '@backstage/backend-test-utils';
import { PLAN_ANNOTATION } from './existing';
import { fingerprint } from './fingerprint';
import { planRun, type PlanSources } from './planRun';
import type { RunRequest } from './RunRequest';
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
      component('mine', fingerprint({ ...validRequest, name: 'mine' }, USER)),
      component('theirs', 'another'),
    ]),
    credentials: mockCredentials.user(USER),
    ownCredentials: mockCredentials.service(),
    userRef: USER,
    targets: async () => ({
      targets: TARGETS,
      clusters: [{ name: 'local', reachable: true, kinds: [] }],
    }),
    ...overrides,
  };
}

const plan = (
  change: Partial<RunRequest> = {},
  overrides: Partial<PlanSources> = {},
) => planRun({ ...validRequest, ...change }, sources(overrides));

const compute = (
  instanceType: string,
  gpusPerNode = 1,
  nodes = 1,
): Partial<RunRequest> => ({ compute: { instanceType, gpusPerNode, nodes } });

describe('planRun', () => {
  it('works out what a project is rendered from', async () => {
    expect(await plan()).toMatchObject({
      entityRef: 'component:default/support-assistant',
      model: {
        ref: 'foundationmodel:default/qwen2.5-7b-instruct',
        id: 'Qwen/Qwen2.5-7B-Instruct',
        revision: 'main',
        dtype: 'bfloat16',
      },
      dataset: { layout: 'instruction-context-response', split: 'train' },
      compute: { gpuResource: 'nvidia.com/gpu', cpu: '3' },
      run: {
        name: expect.stringMatching(/^support-assistant-[0-9a-f]{6}$/),
        maxRuntimeSeconds: 43200,
        outputUri: expect.stringMatching(
          /^pvc:\/\/training-output\/support-assistant\//,
        ),
        huggingFaceSecret: '',
      },
      estimate: { text: expect.stringMatching(/^[\d.]+ GiB of 44\.7 GiB/) },
      notes: [],
    });
  });

  it('takes the share of a node that goes with the share of its GPUs', async () => {
    const whole = await plan(compute('g6e.12xlarge', 4));
    const half = await plan(compute('g6e.12xlarge', 2));
    expect(Number(half.compute.cpu)).toBeCloseTo(
      Number(whole.compute.cpu) / 2,
      -1,
    );
  });

  it('gives the same names to the same request of the same user', async () => {
    const [one, two, other] = [
      await plan(),
      await plan({ queue: undefined }),
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
    expect((await plan({ queue: '' }, queued)).run.queue).toBe('gpu');
    expect((await plan({ queue: undefined }, queued)).run.queue).toBe('gpu');
    expect((await plan({ queue: 'urgent' }, queued)).run.queue).toBe('urgent');
    expect((await plan({ queue: '' })).run.queue).toBe('');
  });

  it('takes a token for gated models, and notes conditions of licences', async () => {
    const { run, notes } = await plan({
      baseModel: 'foundationmodel:default/llama-3.1-8b',
    });
    expect(run.huggingFaceSecret).toBe('hf-token');
    expect(notes).toEqual([
      expect.stringMatching(/llama-3.1-8b: .*conditions/),
    ]);
  });

  it('takes up a project that the same request has made before', async () => {
    expect((await plan({ name: 'mine' })).name).toBe('mine');
  });

  it.each<[string, Partial<RunRequest>, RegExp]>([
    ['upper case', { name: 'My-Project' }, /- name: "My-Project" must consist/],
    ['a path', { name: '../up' }, /- name: .*must consist/],
    ['a long name', { name: 'x'.repeat(41) }, /- name: .*41 characters/],
    ['a taken name', { name: 'theirs' }, /- name: A component theirs already/],
    [
      'a taken model name',
      { outputModel: 'taken' },
      /- outputModel: A model taken already exists/,
    ],
    ['a bad claim', { claim: 'My Claim' }, /- claim: "My Claim" can't be/],
    [
      'an unknown model',
      { baseModel: 'foundationmodel:default/nothing' },
      /- baseModel: .*is not in the catalog/,
    ],
    [
      'another kind of entity',
      { baseModel: 'component:default/theirs' },
      /- baseModel: component:default\/theirs is not a foundation model/,
    ],
    ['no reference', { baseModel: ':/' }, /- baseModel: ":\/" is not an/],
    [
      'a model without weights',
      { baseModel: 'foundationmodel:default/claude-haiku-4.5' },
      /- baseModel: The weights .* not published/,
    ],
    [
      'a benchmark',
      { dataset: 'modeldataset:default/mmlu' },
      /- dataset: .*this is benchmark data/,
    ],
    [
      'a dataset for research only',
      { dataset: 'modeldataset:default/alpaca' },
      /- dataset: CC-BY-NC-4.0 does not allow commercial use/,
    ],
    [
      'long sequences',
      { sequenceLength: 200_000 },
      /- sequenceLength: .*131072 tokens of the model/,
    ],
    [
      'half a rank',
      { r: 1.5 },
      /- r: 1.5 must be a whole number from 1 to 512/,
    ],
    [
      'no such machine',
      compute('g99.xlarge'),
      /- compute: .*g99.xlarge is not/,
    ],
    [
      'too many GPUs',
      compute('g6e.xlarge', 9),
      /- compute: 9 GPUs per node .* g6e.xlarge has 1/,
    ],
    ['ARM machines', compute('g5g.xlarge'), /- compute: .*x86/],
    [
      'too little memory',
      { ...compute('g5.xlarge'), sequenceLength: 8192 },
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
      { owner: 'group:default/ml-platform' },
      /- owner: .*belongs to group:default\/language-team/,
    ],
    ['a floating tag', { image: 'lora:latest' }, /- image: .*another image/],
    ['no tag', { image: 'host:5000/lora' }, /- image: .*a tag or a digest/],
    ['no image', { image: '' }, /- image: No image is given/],
  ])('refuses %s', async (_, change, message) => {
    await expect(plan(change)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(message),
    });
  });

  it('allows research what it does not allow business', async () => {
    const { dataset } = await plan({
      use: 'research',
      dataset: 'modeldataset:default/alpaca',
    });
    expect(dataset.layout).toBe('instruction-input-output');
  });

  it('lists all problems at once', async () => {
    await expect(
      plan({
        name: 'A',
        r: 0,
        dataset: 'modeldataset:default/mmlu',
        image: 'x',
      }),
    ).rejects.toThrow(
      /4 fields need another value:\n- name: .*\n- dataset: .*\n- r: .*\n- image: /,
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
