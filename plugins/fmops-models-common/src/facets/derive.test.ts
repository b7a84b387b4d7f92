import { ConfigReader } from '@backstage/config';
import { readSortBenchmarks } from '../benchmarks';
import type { FoundationModelEntity } from '../kinds';
import { exampleFoundationModel, exampleModelDataset } from '../examples';
import { deriveMetadata } from './derive';
import { MODEL_SORTS } from './sorts';

function model(change: Partial<FoundationModelEntity['spec']>) {
  const spec = { ...exampleFoundationModel.spec, ...change };
  return deriveMetadata({ ...exampleFoundationModel, spec })!;
}

describe('deriveMetadata', () => {
  it('derives the labels of a model', () => {
    expect(model({}).labels).toEqual({
      'fmops.dev/type': 'fine-tuned',
      'fmops.dev/access': 'open',
      'fmops.dev/license-use': 'commercial',
      'fmops.dev/provider': 'Example-Research',
      'fmops.dev/modality': 'text',
      'fmops.dev/task': 'text-generation',
      'fmops.dev/size-class': '4b-10b',
      'fmops.dev/context-class': 'up-to-128k',
      'fmops.dev/memory-class': 'up-to-0020-gib',
      'fmops.dev/fine-tunable': 'yes',
      'fmops.dev/skills': 'self-hosting',
    });
  });

  it('says unknown of what is not published, and API of what is hosted only', () => {
    expect(
      model({
        access: 'proprietary',
        parameters: undefined,
        contextWindow: undefined,
        architecture: undefined,
        fineTunable: undefined,
        skills: undefined,
        license: {},
      }).labels,
    ).toMatchObject({
      'fmops.dev/license-use': 'unknown',
      'fmops.dev/size-class': 'unknown',
      'fmops.dev/context-class': 'unknown',
      'fmops.dev/memory-class': 'unknown',
      'fmops.dev/fine-tunable': 'unknown',
      'fmops.dev/skills': 'api',
    });
  });

  it('gives every model every sort annotation, known or not', () => {
    const expected = MODEL_SORTS.flatMap(({ orderFields }) => [
      orderFields.asc.field.replace('metadata.annotations.', ''),
      orderFields.desc.field.replace('metadata.annotations.', ''),
    ]).sort();
    const bare = model({
      parameters: undefined,
      contextWindow: undefined,
      architecture: undefined,
      releasedOn: undefined,
    });

    expect(Object.keys(model({}).annotations).sort()).toEqual(expected);
    expect(Object.keys(bare.annotations).sort()).toEqual(expected);
  });

  it('adds keys for benchmarks, of results under their conditions alone', () => {
    const benchmarks = readSortBenchmarks(
      new ConfigReader({
        fmops: {
          models: {
            sortBenchmarks: [
              { benchmark: 'MMLU', shots: 5 },
              { benchmark: 'MMLU' },
            ],
          },
        },
      }),
    );
    const evaluation = { benchmark: 'MMLU', metric: 'acc', value: 68.44 };
    const spec = {
      ...exampleFoundationModel.spec,
      evaluations: [
        { ...evaluation, shots: 5 },
        { ...evaluation, shots: 0 },
      ],
    };
    expect(
      deriveMetadata({ ...exampleFoundationModel, spec }, benchmarks)
        ?.annotations,
    ).toMatchObject({
      'fmops.dev/sort-benchmark-mmlu-5-shot-accuracy-asc': '000000000000068440',
      'fmops.dev/sort-benchmark-mmlu-5-shot-accuracy-desc':
        '000000000000068440',
      'fmops.dev/sort-benchmark-mmlu-accuracy-asc': 'unknown',
      'fmops.dev/sort-benchmark-mmlu-accuracy-desc': '0',
    });
  });

  it('derives the labels of a dataset', () => {
    expect(deriveMetadata(exampleModelDataset)?.labels).toEqual({
      'fmops.dev/type': 'conversation',
      'fmops.dev/access': 'open',
      'fmops.dev/license-use': 'research-only',
      'fmops.dev/provider': 'Example',
      'fmops.dev/row-class': '1k-10k',
      'fmops.dev/personal-data': 'possible',
    });
  });

  it('leaves other kinds alone', () => {
    expect(
      deriveMetadata({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'a' },
      }),
    ).toBeUndefined();
    expect(
      deriveMetadata({
        apiVersion: 'other.example/v1',
        kind: 'FoundationModel',
        metadata: { name: 'a' },
      }),
    ).toBeUndefined();
  });
});
