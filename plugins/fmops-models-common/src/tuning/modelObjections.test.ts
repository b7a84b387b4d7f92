import type { FoundationModelSpec } from '../kinds';
import {
  modelObjections,
  type ModelPurpose,
  type TuningIntent,
} from './modelObjections';

const open: FoundationModelSpec = {
  type: 'base',
  owner: 'group:default/ml-platform',
  lifecycle: 'production',
  provider: 'Qwen',
  access: 'open',
  license: { spdx: 'Apache-2.0', commercialUse: 'yes' },
  modality: 'text',
  task: 'text-generation',
  contextWindow: 4096,
  source: { huggingFaceId: 'Qwen/Qwen2.5-7B' },
};

const about = (change: Partial<FoundationModelSpec>, intent?: TuningIntent) =>
  modelObjections({ ...open, ...change }, intent).map(
    item => `${item.about}: ${item.reason}`,
  );

describe('modelObjections', () => {
  it('has none to an open text model, and none to what is not known', () => {
    expect(about({ fineTunable: true, fineTuningMethods: ['lora'] })).toEqual(
      [],
    );
    expect(about({}, { method: 'qlora', use: 'commercial' })).toEqual([]);
    expect(
      about({ contextWindow: undefined }, { sequenceLength: 1e6 }),
    ).toEqual([]);
  });

  it.each<[Partial<FoundationModelSpec>, RegExp]>([
    [{ access: 'proprietary' }, /^model: .* not published/],
    [{ type: 'adapter' }, /^model: .* an adapter: tune the model that/],
    [{ type: 'quantized' }, /^model: .* a quantized model: tune/],
    [{ modality: 'image' }, /^model: .*does not generate text/],
    [{ task: 'fill-mask' }, /^model: .*does not generate text/],
    [{ architecture: { type: 'encoder' } }, /^model: .*generate text/],
    [{ fineTunable: false }, /^method: .*with LoRA or QLoRA\.$/],
    [{ fineTuningMethods: ['full', 'api'] }, /only with full fine-tuning or/],
    [{ source: {} }, /^model: .*where the weights of this model are/],
  ])('objects to %j', (change, objection) => {
    expect(about(change)).toEqual([expect.stringMatching(objection)]);
  });

  it('judges the method that was chosen', () => {
    const lora = { fineTuningMethods: ['lora' as const] };
    expect(about(lora)).toEqual([]);
    expect(about(lora, { method: 'qlora' })).toEqual([
      "method: This model can't be tuned with QLoRA, only with LoRA.",
    ]);
  });

  it.each(['fineTunable', 'fineTuningMethods'])(
    'bases nothing on %s that nobody has verified',
    field => {
      const claims = {
        fineTunable: { fineTunable: false },
        fineTuningMethods: { fineTuningMethods: ['full' as const] },
      }[field];
      expect(about({ ...claims, unverifiedFields: [field] })).toEqual([]);
    },
  );

  it('judges the licence by the use, and by none while that is open', () => {
    const license = { id: 'x', commercialUse: 'no' as const };
    expect(about({ license }, { use: 'commercial' })).toEqual([
      'model: x does not allow commercial use.',
    ]);
    expect(about({ license }, { use: 'research' })).toEqual([]);
    expect(about({ license })).toEqual([]);
  });

  it('objects to sequences that the context does not hold', () => {
    expect(about({}, { sequenceLength: 4096 })).toEqual([]);
    expect(about({}, { sequenceLength: 4097 })).toEqual([
      expect.stringMatching(/^sequenceLength: Sequences of 4097 tokens/),
    ]);
  });

  it.each<[ModelPurpose, Partial<FoundationModelSpec>, RegExp]>([
    ['teaching', { modality: 'image' }, /does not generate text/],
    [
      'teaching',
      {
        source: undefined,
        versions: [{ version: '1', artifactUri: 's3://store/model' }],
      },
      /lie in a bucket/,
    ],
    ['teaching', { type: 'adapter' }, /does not say which model/],
    ['evaluating', { type: 'adapter' }, /does not say which model/],
    [
      'evaluating',
      {
        source: undefined,
        versions: [{ version: '1', artifactUri: 's3://store/model' }],
      },
      /lie in a bucket/,
    ],
    ['converting', { type: 'adapter' }, /does not say which model/],
    ['compiling', { type: 'adapter' }, /an adapter, and whole models/],
    ['compiling', { access: 'proprietary' }, /not published/],
    ['fetching', { source: {} }, /not fetched from the Hugging Face Hub/],
    [
      'fetching',
      { versions: [{ version: '1', artifactUri: 'pvc://store/model' }] },
      /not fetched from the Hugging Face Hub/,
    ],
  ])('for %s objects to %j', (purpose, change, reason) => {
    expect(modelObjections(open, {}, purpose)).toEqual([]);
    expect(modelObjections({ ...open, ...change }, {}, purpose)).toEqual([
      expect.objectContaining({ reason: expect.stringMatching(reason) }),
    ]);
  });
});

describe('vision-language tuning', () => {
  const objections = (change: Partial<FoundationModelSpec>) =>
    modelObjections(
      {
        ...open,
        modality: 'vision-language',
        inputs: ['text', 'image'],
        outputs: ['text'],
        ...change,
      },
      {},
      'vision-tuning',
    );

  it('takes models that write about images', () => {
    expect(objections({})).toEqual([]);
  });

  it.each<Partial<FoundationModelSpec>>([
    { modality: 'text' },
    { inputs: ['text'] },
    { outputs: ['image'] },
  ])('objects to %j', change => {
    expect(objections(change)[0].reason).toMatch(/text about images/);
  });
});
