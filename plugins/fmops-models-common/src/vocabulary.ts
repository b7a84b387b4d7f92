/**
 * API group of the suite's kinds, and prefix of its labels and annotations.
 *
 * @public
 */
export const FMOPS_GROUP = 'fmops.dev';

/**
 * API version of the suite's kinds.
 *
 * @public
 */
export const FMOPS_API_VERSION = `${FMOPS_GROUP}/v1alpha1`;

/**
 * Kind of a foundation model.
 *
 * @public
 */
export const FOUNDATION_MODEL_KIND = 'FoundationModel';

/**
 * Kind of a dataset for training or evaluation.
 *
 * @public
 */
export const MODEL_DATASET_KIND = 'ModelDataset';

/**
 * How a model came about.
 *
 * @public
 */
export const MODEL_TYPES = [
  'base',
  'fine-tuned',
  'adapter',
  'quantized',
  'merged',
] as const;

/**
 * Open: download at will. Gated: terms must be accepted first. Proprietary: hosted only.
 *
 * @public
 */
export const ACCESS_LEVELS = ['open', 'gated', 'proprietary'] as const;

/**
 * What a licence says on commercial use; left out where no licence is stated.
 *
 * @public
 */
export const COMMERCIAL_USES = ['yes', 'conditional', 'no'] as const;

/**
 * What a model works with.
 *
 * @public
 */
export const MODALITIES = [
  'text',
  'vision-language',
  'image',
  'audio',
  'embedding',
] as const;

/**
 * Media that a model reads or writes.
 *
 * @public
 */
export const MEDIA = ['text', 'image', 'audio', 'video', 'vector'] as const;

/**
 * Ways to tune a model: with its weights, or `api` where a hosted service does it.
 *
 * @public
 */
export const FINE_TUNING_METHODS = ['full', 'lora', 'qlora', 'api'] as const;

/**
 * How a model was derived from its base.
 *
 * @public
 */
export const BASE_MODEL_RELATIONS = [
  'finetune',
  'adapter',
  'quantized',
  'merge',
  'copy',
] as const;

/**
 * Where a parameter count comes from: exact count of the weight files, the
 * provider's rounded figure, or the architecture.
 *
 * @public
 */
export const PARAMETER_BASES = ['hub-total', 'published', 'computed'] as const;

/**
 * Stages of a model version.
 *
 * @public
 */
export const VERSION_STAGES = [
  'development',
  'staging',
  'production',
  'archived',
] as const;

/**
 * What the rows of a dataset are for.
 *
 * @public
 */
export const DATASET_FORMATS = [
  'instruction',
  'conversation',
  'preference',
  'pretraining',
  'summarization',
  'retrieval',
  'benchmark',
] as const;

/**
 * A first pointer for a privacy review, not its result.
 *
 * @public
 */
export const PERSONAL_DATA_VALUES = ['none', 'possible', 'unknown'] as const;

/**
 * What was measured by the size of a dataset.
 *
 * @public
 */
export const SIZE_BASES = [
  'file',
  'uncompressed',
  'compressed',
  'published',
] as const;

/**
 * What it takes to use a model: calling an API, or serving weights oneself.
 *
 * @public
 */
export const SKILL_LEVELS = ['api', 'self-hosting'] as const;

/** @public */
export type ModelType = (typeof MODEL_TYPES)[number];
/** @public */
export type AccessLevel = (typeof ACCESS_LEVELS)[number];
/** @public */
export type CommercialUse = (typeof COMMERCIAL_USES)[number];
/** @public */
export type Modality = (typeof MODALITIES)[number];
/** @public */
export type Medium = (typeof MEDIA)[number];
/** @public */
export type FineTuningMethod = (typeof FINE_TUNING_METHODS)[number];
/** @public */
export type BaseModelRelation = (typeof BASE_MODEL_RELATIONS)[number];
/** @public */
export type ParameterBasis = (typeof PARAMETER_BASES)[number];
/** @public */
export type VersionStage = (typeof VERSION_STAGES)[number];
/** @public */
export type DatasetFormat = (typeof DATASET_FORMATS)[number];
/** @public */
export type PersonalDataValue = (typeof PERSONAL_DATA_VALUES)[number];
/** @public */
export type SizeBasis = (typeof SIZE_BASES)[number];
/** @public */
export type SkillLevel = (typeof SKILL_LEVELS)[number];
