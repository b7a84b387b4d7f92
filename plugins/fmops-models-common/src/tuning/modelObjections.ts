import { modelLocation } from '../artifacts';
import type { FoundationModelSpec } from '../kinds';
import type { IntendedUse } from '../licenses';
import type { FineTuningMethod } from '../vocabulary';
import { licenseObjection } from './licenseObjection';
import type { TuningObjection } from './TuningObjection';

/**
 * How a model is to be tuned; what is left out is still open and not judged.
 *
 * @public
 */
export interface TuningIntent {
  use?: IntendedUse;
  method?: FineTuningMethod;
  /** Tokens. */
  sequenceLength?: number;
}

type Rule = (
  model: FoundationModelSpec,
  intent: TuningIntent,
) => TuningObjection | undefined;

const METHOD_NAMES: Record<FineTuningMethod, string> = {
  full: 'full fine-tuning',
  lora: 'LoRA',
  qlora: 'QLoRA',
  api: 'an API of its provider',
};

/** Methods that adapters are trained with: any of them will do while none is chosen. */
const ADAPTER_METHODS: readonly FineTuningMethod[] = ['lora', 'qlora'];

const naming = (methods: readonly FineTuningMethod[]) =>
  methods.map(method => METHOD_NAMES[method]);

/**
 * Objects to models whose weights nobody but their provider has.
 *
 * @public
 */
export function weightsObjection({
  access,
}: Pick<FoundationModelSpec, 'access'>): TuningObjection | undefined {
  return access === 'proprietary'
    ? {
        about: 'model',
        reason:
          'The weights of this model are not published, so only its provider can tune it.',
        remedy: 'Choose a model with open or gated access.',
      }
    : undefined;
}

/**
 * Objects to methods that a model is known not to be tuned with. Without a
 * method, to models that neither LoRA nor QLoRA works for.
 *
 * @public
 */
export function methodObjection(
  {
    access,
    fineTunable,
    fineTuningMethods: listed,
    unverifiedFields = [],
  }: Pick<
    FoundationModelSpec,
    'access' | 'fineTunable' | 'fineTuningMethods' | 'unverifiedFields'
  >,
  { method }: TuningIntent,
): TuningObjection | undefined {
  const wanted = method ? [method] : ADAPTER_METHODS;
  const isRefused =
    fineTunable === false && !unverifiedFields.includes('fineTunable');
  const isMissing =
    listed !== undefined &&
    !wanted.some(item => listed.includes(item)) &&
    !unverifiedFields.includes('fineTuningMethods');
  if (access === 'proprietary' || !(isRefused || isMissing)) {
    return undefined;
  }
  const others = listed?.length
    ? `, only with ${naming(listed).join(' or ')}`
    : '';
  return {
    about: 'method',
    reason: `This model can't be tuned with ${naming(wanted).join(
      ' or ',
    )}${others}.`,
    remedy: 'Choose another method or model.',
  };
}

/**
 * Objects to sequences that the model's context window does not hold.
 *
 * @public
 */
export function contextObjection(
  { contextWindow }: Pick<FoundationModelSpec, 'contextWindow'>,
  { sequenceLength = 0 }: TuningIntent,
): TuningObjection | undefined {
  return contextWindow !== undefined && sequenceLength > contextWindow
    ? {
        about: 'sequenceLength',
        reason: `Sequences of ${sequenceLength} tokens are longer than the ${contextWindow} tokens of the model's context window.`,
        remedy: 'Shorten the sequences.',
      }
    : undefined;
}

/**
 * What a model can be wanted for.
 *
 * @public
 */
export const MODEL_PURPOSES = [
  'tuning',
  'vision-tuning',
  'serving',
  'teaching',
  'evaluating',
  'compiling',
  'converting',
  'copying',
  'fetching',
  'calling',
] as const;

/** @public */
export type ModelPurpose = (typeof MODEL_PURPOSES)[number];

const notPublished: Rule = ({ access }) =>
  access === 'proprietary'
    ? {
        about: 'model',
        reason:
          'The weights of this model are not published, so only its provider can serve it.',
        remedy: 'Choose a model with open or gated access.',
      }
    : undefined;

const withoutSource: Rule = model =>
  model.access !== 'proprietary' && !modelLocation(model)
    ? {
        about: 'model',
        reason: 'The catalog does not say where the weights of this model are.',
        remedy:
          'Add spec.source.huggingFaceId to the model, or a version with an artifactUri (pvc:// or s3://), or choose another one.',
      }
    : undefined;

const onlyInBucket: Rule = model =>
  modelLocation(model)?.store === 'bucket'
    ? {
        about: 'model',
        reason:
          'The weights of this model lie in a bucket, which training code does not read.',
        remedy:
          'Make the bucket a persistent volume claim (Mountpoint for Amazon S3, or FSx for Lustre) and name the weights pvc://claim/path, or choose another model.',
      }
    : undefined;

const isAdapter: Rule = ({ type }) =>
  type === 'adapter'
    ? {
        about: 'model',
        reason: 'This is an adapter, and whole models are compiled.',
        remedy: 'Merge it into its base model first, and choose the result.',
      }
    : undefined;

const notOnHub: Rule = model =>
  modelLocation(model)?.store !== 'hub'
    ? {
        about: 'model',
        reason:
          'The weights of this model are not fetched from the Hugging Face Hub.',
        remedy:
          'Choose a model with spec.source.huggingFaceId and no copy on a claim.',
      }
    : undefined;

const adapterOfUnknown: Rule = ({ type, baseModel }) =>
  type === 'adapter' && !baseModel?.ref
    ? {
        about: 'model',
        reason:
          'This is an adapter, and the catalog does not say which model it was made from.',
        remedy: 'Add spec.baseModel.ref to it, or choose another model.',
      }
    : undefined;

const noTextGenerator: Rule = ({ modality, task, architecture }) =>
  modality !== 'text' ||
  task !== 'text-generation' ||
  architecture?.type?.startsWith('decoder') === false
    ? {
        about: 'model',
        reason:
          'This model does not generate text from text, which instruction tuning needs.',
        remedy: 'Choose a text model.',
      }
    : undefined;

const noVisionLanguage: Rule = ({ modality, inputs, outputs }) =>
  modality !== 'vision-language' ||
  inputs?.includes('image') === false ||
  outputs?.includes('text') === false
    ? {
        about: 'model',
        reason:
          'This model does not write text about images, which this kind of tuning needs.',
        remedy: 'Choose a vision-language model.',
      }
    : undefined;

const noWhole: Rule = ({ type }) =>
  type === 'adapter' || type === 'quantized'
    ? {
        about: 'model',
        reason: `This is ${
          type === 'adapter' ? 'an adapter' : 'a quantized model'
        }: tune the model that it was made from.`,
      }
    : undefined;

const forbidden: Rule = ({ license }, { use }) =>
  licenseObjection('model', license, use);

const RULES: Record<ModelPurpose, readonly Rule[]> = {
  tuning: [
    weightsObjection,
    noWhole,
    noTextGenerator,
    methodObjection,
    withoutSource,
    onlyInBucket,
    forbidden,
    contextObjection,
  ],
  'vision-tuning': [
    weightsObjection,
    noWhole,
    noVisionLanguage,
    methodObjection,
    withoutSource,
    onlyInBucket,
    forbidden,
    contextObjection,
  ],
  serving: [
    notPublished,
    adapterOfUnknown,
    withoutSource,
    forbidden,
    contextObjection,
  ],
  // To answer prompts in a training run, for another model to learn from
  teaching: [
    notPublished,
    adapterOfUnknown,
    noTextGenerator,
    withoutSource,
    onlyInBucket,
    forbidden,
    contextObjection,
  ],
  evaluating: [
    notPublished,
    adapterOfUnknown,
    withoutSource,
    onlyInBucket,
    forbidden,
    contextObjection,
  ],
  compiling: [
    notPublished,
    isAdapter,
    withoutSource,
    forbidden,
    contextObjection,
  ],
  converting: [
    notPublished,
    adapterOfUnknown,
    withoutSource,
    onlyInBucket,
    forbidden,
  ],
  copying: [notPublished, withoutSource, forbidden],
  fetching: [notPublished, notOnHub, forbidden],
  calling: [forbidden],
};

/**
 * Says why a model can't be used for a purpose, by default to be tuned to follow
 * instructions; empty when it can. What the catalog does not know, or nobody has
 * verified, speaks against no model.
 *
 * @public
 */
export function modelObjections(
  model: FoundationModelSpec,
  intent: TuningIntent = {},
  purpose: ModelPurpose = 'tuning',
): TuningObjection[] {
  return RULES[purpose].flatMap(rule => rule(model, intent) ?? []);
}
