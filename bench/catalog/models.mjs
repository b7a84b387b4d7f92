import { createRandom } from './random.mjs';
import * as spread from './spread.mjs';

export const OWNERS = 20;
const PROVIDERS = 300;
const BENCHMARKS = ['MMLU-Pro', 'GSM8K', 'HumanEval', 'IFEval'];

/** Stands in all names of a model, and in no other text of it: see multiply.mjs. */
const numberOf = index => `n${index}`;

/**
 * Makes models with a spread of facets as registries have it.
 *
 * @param {number} count
 * @returns {object[]} entities of the kind FoundationModel, the same each time
 */
export function generateModels(count) {
  const random = createRandom(20);
  return Array.from({ length: count }, (_, index) => model(index, random));
}

/** The teams that own them. */
export function generateOwners() {
  return Array.from({ length: OWNERS }, (_, index) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: `team-${index}` },
    spec: { type: 'team', children: [] },
  }));
}

function model(index, random) {
  const type = random.pick(spread.TYPES);
  const access = random.pick(spread.ACCESS);
  const [modality, task] = random.pick(spread.TASKS);
  const provider = `Provider ${random.below(PROVIDERS, 3)}`;
  const size = random.pick(spread.SIZES);
  const billions = (size[0] / 1e9).toFixed(1);
  const languages = new Set(
    Array.from({ length: 1 + random.below(10, 2) }, () =>
      random.pick(spread.LANGUAGES),
    ),
  );
  const hidden = access === 'proprietary' || random.chance(0.08);
  return {
    apiVersion: 'fmops.dev/v1alpha1',
    kind: 'FoundationModel',
    metadata: {
      name: `model-${numberOf(index)}`,
      title: `${provider} ${task} ${billions}B ${numberOf(index)}`,
      description: `A ${type} model for ${task} with ${billions} billion parameters, from ${provider}.`,
    },
    spec: {
      type,
      owner: `group:default/team-${random.below(OWNERS)}`,
      lifecycle: 'production',
      provider,
      access,
      license: random.pick(spread.LICENSES),
      modality,
      task,
      languages: [...languages],
      contextWindow: random.pick(spread.CONTEXTS),
      releasedOn: releaseDay(random),
      ...(!hidden && weights(size)),
      ...(type !== 'base' && {
        baseModel: {
          huggingFaceId: `provider/base-${random.below(400, 3)}`,
          relation: { 'fine-tuned': 'finetune', merged: 'merge' }[type] ?? type,
        },
      }),
      fineTunable: access !== 'proprietary' || random.chance(0.4),
      fineTuningMethods:
        access === 'proprietary' ? ['api'] : ['full', 'lora', 'qlora'],
      evaluations: BENCHMARKS.filter(() => random.chance(0.4)).map(
        benchmark => ({
          benchmark,
          metric: 'accuracy',
          value: 20 + random.below(750) / 10,
          reportedBy: 'provider',
        }),
      ),
      source: { huggingFaceId: `provider/model-${numberOf(index)}` },
    },
  };
}

function weights([parameters, layers, hiddenSize, attentionHeads, kvHeads]) {
  return {
    parameters,
    architecture: {
      type: 'decoder',
      layers,
      hiddenSize,
      attentionHeads,
      kvHeads,
      headDim: hiddenSize / attentionHeads,
      vocabSize: 128256,
      dtype: 'bfloat16',
    },
  };
}

function releaseDay(random) {
  const day = Date.UTC(2023, 0, 1) + random.below(1200) * 24 * 3600 * 1000;
  return new Date(day).toISOString().slice(0, 10);
}
