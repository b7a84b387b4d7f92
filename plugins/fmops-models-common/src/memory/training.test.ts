import { mistral7b, llama70b, llama8b } from './llamaShapes.fixture';
import { loraParameters } from './lora';
import { estimateTraining, type TrainingSettings } from './training';

const full7b: TrainingSettings = {
  method: 'full',
  sequenceLength: 4096,
  batch: 1,
  gpus: 8,
  miscGiB: 5,
};

describe('estimateTraining, full', () => {
  it('holds a copy to compare with in 16 bits, sharded as the model is', () => {
    const alone = estimateTraining(mistral7b, full7b)!;
    const compared = estimateTraining(mistral7b, {
      ...full7b,
      frozenCopies: 1,
    })!;
    expect(compared.frozenCopiesGiB).toBeCloseTo(13.5 / 8, 2);
    expect(compared.needGiB - alone.needGiB).toBeCloseTo(13.5 / 8, 2);
  });

  it.each([
    ['none', 16, 118.79],
    ['none', 18, 120.48],
    ['attention', 16, 38.79],
    ['attention', 18, 40.48],
    ['full', 16, 23.33],
    ['full', 18, 25.01],
  ] as const)(
    'of 7B on 8 devices, recomputing %s, %i bytes: %f GiB each',
    (recomputation, stateBytes, expected) => {
      const estimate = estimateTraining(mistral7b, {
        ...full7b,
        recomputation,
        stateBytes,
      });
      expect(estimate?.needGiB).toBeCloseTo(expected, 1.7);
    },
  );

  it('has the parts of the worked example', () => {
    const estimate = estimateTraining(mistral7b, full7b)!;
    expect(estimate.modelGiB).toBeCloseTo(13.5, 2);
    expect(estimate.communicationGiB).toBeCloseTo(2.79, 2);
    expect(estimate.logitsGiB).toBeCloseTo(0.5, 2);
    expect(estimate.activationsGiB).toBeCloseTo(1.53, 2);
    expect(estimate.trainableParameters).toBe(mistral7b.parameters);
  });

  it('keeps all state on each device without sharding', () => {
    const estimate = estimateTraining(mistral7b, {
      ...full7b,
      sharding: 'none',
    })!;
    expect(estimate.modelGiB).toBeCloseTo(108, 1);
    expect(estimate.communicationGiB).toBe(0);
  });
});

describe('estimateTraining, adapters', () => {
  it.each([
    [1024, 0, 38.99],
    [2048, 0, 40.99],
    [4096, 0, 45.0],
    [2048, 5, 45.99],
  ])(
    'of 70B with QLoRA, %i tokens, misc %i: %f GiB',
    (s, miscGiB, expected) => {
      const estimate = estimateTraining(llama70b, {
        method: 'qlora',
        sequenceLength: s,
        batch: 1,
        miscGiB,
      });
      expect(estimate?.needGiB).toBeCloseTo(expected, 1.7);
    },
  );

  it('counts single-quantised scales', () => {
    const settings = {
      sequenceLength: 1024,
      batch: 1,
      method: 'qlora',
    } as const;
    const double = estimateTraining(llama70b, settings)!;
    const single = estimateTraining(llama70b, {
      ...settings,
      doubleQuantization: false,
    })!;
    expect(single.needGiB - double.needGiB).toBeCloseTo(3.06, 1);
  });

  it.each([
    [2048, 0, 17.33],
    [2048, 2, 19.33],
    [4096, 0, 19.07],
  ])('of 8B with LoRA, %i tokens, misc %i: %f GiB', (s, miscGiB, expected) => {
    const estimate = estimateTraining(llama8b, {
      method: 'lora',
      sequenceLength: s,
      batch: 1,
      miscGiB,
    });
    expect(estimate?.needGiB).toBeCloseTo(expected, 1.7);
  });

  it('is not made up where the shape is not known', () => {
    expect(
      estimateTraining(
        { parameters: 7e9 },
        { method: 'lora', sequenceLength: 1024, batch: 1 },
      ),
    ).toBeUndefined();
  });
});

describe('loraParameters', () => {
  it.each([
    ['Llama 3.1 8B', llama8b, 41_943_040],
    ['Llama 3.1 70B', llama70b, 207_093_760],
  ])('of %s at rank 16', (_, shape, expected) => {
    expect(loraParameters(shape, 16)).toBe(expected);
  });

  it('adapts the attention of a mixture of experts alone', () => {
    const attention = 16 * (2 * (4096 + 4096) + 2 * (4096 + 1024)) * 32;
    expect(loraParameters({ ...llama8b, experts: 8 }, 16)).toBe(attention);
  });
});
