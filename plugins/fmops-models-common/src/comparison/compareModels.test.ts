import { exampleFoundationModel } from '../examples';
import type { FoundationModelEntity, FoundationModelSpec } from '../kinds';
import { compareModels } from './compareModels';

function model(spec: Partial<FoundationModelSpec>): FoundationModelEntity {
  return {
    apiVersion: 'fmops.dev/v1alpha1',
    kind: 'FoundationModel',
    metadata: { name: 'm' },
    spec: {
      type: 'base',
      owner: 'group:default/g',
      lifecycle: 'production',
      provider: 'Maker',
      access: 'open',
      license: {},
      modality: 'text',
      task: 'text-generation',
      source: { huggingFaceId: 'maker/m' },
      ...spec,
    },
  };
}

const shape = {
  layers: 32,
  hiddenSize: 4096,
  attentionHeads: 32,
  kvHeads: 8,
  headDim: 128,
  dtype: 'bfloat16',
};

const open = model({
  parameters: 8_000_000_000,
  architecture: shape,
  license: { spdx: 'Apache-2.0', commercialUse: 'yes' },
  languages: ['en', 'de'],
});
const hosted = model({
  access: 'proprietary',
  source: undefined,
  languages: ['de', 'en'],
  pricing: { inputPerMTokens: 3, currency: 'USD', asOf: '2026-08-05' },
});

const rowOf = (id: string, ...models: FoundationModelEntity[]) =>
  compareModels(models).find(row => row.id === id)!;

it('covers every dimension that a choice goes by', () => {
  expect(compareModels([open]).map(({ id }) => id)).toEqual([
    'provider',
    'access',
    'license',
    'commercialUse',
    'task',
    'parameters',
    'activeParameters',
    'contextWindow',
    'languages',
    'trainingData',
    'fineTuning',
    'skills',
    'relativeSpeed',
    'priceInput',
    'priceOutput',
    'instancePrice',
    'memory',
    'instance',
    'releasedOn',
    'retirement',
  ]);
});

it('marks what differs, whatever the order of languages', () => {
  expect(rowOf('access', open, hosted).differs).toBe(true);
  expect(rowOf('languages', open, hosted).differs).toBe(false);
  expect(rowOf('provider', open, hosted).differs).toBe(false);
});

it('takes the unknown for neither equal nor different', () => {
  const row = rowOf('parameters', open, hosted);
  expect(row.cells[1]).toEqual({});
  expect(row.differs).toBe(false);
  expect(rowOf('commercialUse', hosted).cells[0].value).toBeUndefined();
});

it('says where values come from', () => {
  const sized = model({
    parameters: 7,
    parametersBasis: 'computed',
    unverifiedFields: ['releasedOn'],
    releasedOn: '2024-01',
    speed: [
      {
        metric: 'output tokens per second',
        value: 100,
        unit: 'tokens/s',
        basis: 'measured',
        on: 'g6.xlarge',
      },
    ],
    evaluations: [
      {
        benchmark: 'MMLU',
        metric: 'accuracy',
        value: 70,
        reportedBy: 'portal',
      },
      { benchmark: 'GPQA', metric: 'accuracy', value: 30 },
    ],
  });
  const provenances = Object.fromEntries(
    compareModels([sized]).map(({ id, cells }) => [id, cells[0].provenance]),
  );
  expect(provenances).toMatchObject({
    provider: 'published',
    parameters: 'estimated',
    'quality:mmlu|accuracy||': 'measured here',
    'quality:gpqa|accuracy||': 'published',
    'speed:output tokens per second|tokens/s|g6.xlarge': 'measured here',
    relativeSpeed: 'estimated',
    skills: 'estimated',
  });
  expect(rowOf('releasedOn', sized).cells[0].note).toBe('not verified');
});

it('estimates cost and memory of open models, and takes list prices of others', () => {
  const [estimated, none] = rowOf('instancePrice', open, hosted).cells;
  expect(estimated).toMatchObject({ provenance: 'estimated' });
  expect(estimated.value).toBeGreaterThan(0);
  expect(estimated.note).toMatch(/^g\d.*us-east-1.*as of 20/);
  expect(none.value).toBe('hosted by the provider');
  expect(rowOf('priceInput', hosted).cells[0]).toEqual({
    value: 3,
    valueUnit: 'USD',
    provenance: 'published',
    note: 'list price as of 2026-08-05',
  });
  // Only one side is priced: the other one is not free of charge
  expect(rowOf('priceOutput', hosted).cells[0]).toEqual({});
  expect(rowOf('memory', open).cells[0].provenance).toBe('estimated');
});

it('estimates relative speed from the parameters that are active', () => {
  const mixture = model({
    parameters: 40e9,
    activeParameters: 4e9,
    architecture: { experts: 8 },
  });
  const undisclosed = model({
    parameters: 40e9,
    architecture: { experts: 8 },
  });
  expect(
    rowOf('relativeSpeed', open, mixture, undisclosed).cells.map(
      ({ value }) => value,
    ),
  ).toEqual([50, 100, undefined]);
});

it('calls no model open that a run has made', () => {
  expect(rowOf('access', model({ source: undefined })).cells[0].value).toBe(
    'made here',
  );
});

it('reads an entity that is filled in all over', () => {
  const entity = exampleFoundationModel as FoundationModelEntity;
  expect(rowOf('provider', entity).cells[0].value).toBe(entity.spec.provider);
});
