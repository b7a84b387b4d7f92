import type {
  BaseModelRelation,
  SkillLevel,
  VersionStage,
} from '../vocabulary';

/**
 * What a model is derived from: an entity, a Hub repository, or both.
 *
 * @public
 */
export type BaseModel = {
  /** Entity reference of a FoundationModel in this catalog. */
  ref?: string;
  huggingFaceId?: string;
  relation: BaseModelRelation;
  /** Such as `awq` or `lora`. */
  method?: string;
  /** Bits per weight of a quantized model. */
  bits?: number;
  /** Further parents of a merge, as Hub repositories. */
  others?: string[];
};

/**
 * The run that made a model.
 *
 * @public
 */
export type ProducedBy = {
  /** Entity reference of the training project, a Component, where it is known. */
  component?: string;
  /** Uid of the workload. */
  run: string;
  cluster?: string;
};

/**
 * One version of a model.
 *
 * @public
 */
export type ModelVersion = {
  version: string;
  artifactUri?: string;
  /** Commit or digest of the artifact. */
  revision?: string;
  stage?: VersionStage;
  createdAt?: string;
  /** Id of the registry that lists the version. */
  registry?: string;
};

/**
 * Where weights or the hosted model are found.
 *
 * @public
 */
export type ModelSource = {
  /** `owner/name` on the Hugging Face Hub. */
  huggingFaceId?: string;
  /** Id in the API of the provider or the cloud. */
  providerModelId?: string;
  /** Hub commit, 40 hex digits. */
  revision?: string;
};

/**
 * A result that somebody published.
 *
 * @public
 */
export type ModelEvaluation = {
  benchmark: string;
  metric: string;
  /** Percent, unless the metric names a score, rating or average of another kind. */
  value: number;
  shots?: number;
  /** Dataset entity of the benchmark, as an entity reference. */
  dataset?: string;
  source?: string;
  reportedBy?: 'provider' | 'third-party' | 'portal';
  /** Primary: read in the source named. Copy: read in a collection that cites it. */
  evidence?: 'primary' | 'copy';
  setting?: string;
  note?: string;
};

/**
 * What the publisher or the owner says about a model, in Markdown: the text
 * itself, or where the text is. One of the two.
 *
 * @public
 */
export type ModelCard = {
  /** At most {@link MODEL_CARD_MAX_CHARACTERS}. */
  text?: string;
  /** Address of a Markdown file, http or https. */
  url?: string;
};

/**
 * A figure for latency or throughput, with where it comes from.
 *
 * @public
 */
export type ModelSpeed = {
  /** Such as `time to first token` or `output tokens per second`. */
  metric: string;
  value: number;
  unit: string;
  basis: 'published' | 'measured';
  /** Instance type or service that it was taken on. */
  on?: string;
  asOf?: string;
  source?: string;
};

/**
 * On-demand list price per million tokens.
 *
 * @public
 */
export type ModelPricing = {
  inputPerMTokens?: number;
  outputPerMTokens?: number;
  /** ISO 4217. */
  currency: string;
  /** Day of the price: show it with the price. */
  asOf: string;
  source?: string;
  note?: string;
};

/**
 * An announced end of a model's offer.
 *
 * @public
 */
export type ModelRetirement = {
  status: 'deprecated' | 'retired';
  /** Whose offer ends. */
  scope?: string;
  /** Last day, planned or past. */
  on?: string;
};

/**
 * What a team must be able to do to use the model.
 *
 * @public
 */
export type ModelSkills = {
  level: SkillLevel;
  note?: string;
};
