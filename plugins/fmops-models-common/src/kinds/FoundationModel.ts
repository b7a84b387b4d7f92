import type { Entity } from '@backstage/catalog-model';
import {
  FMOPS_GROUP,
  FOUNDATION_MODEL_KIND,
  type AccessLevel,
  type FineTuningMethod,
  type Medium,
  type Modality,
  type ModelType,
  type ParameterBasis,
} from '../vocabulary';
import type { License } from './License';
import type { ModelArchitecture } from './ModelArchitecture';
import type {
  BaseModel,
  ModelCard,
  ModelEvaluation,
  ModelPricing,
  ModelRetirement,
  ModelSkills,
  ModelSource,
  ModelSpeed,
  ModelVersion,
  ProducedBy,
} from './modelFacts';
import type { ModelDisagreement, ModelRegistrySource } from './modelProvenance';

/**
 * What is known about a foundation model. A field that is left out is unknown
 * or does not apply; it is never 0, false or free of charge.
 *
 * @public
 */
export type FoundationModelSpec = {
  type: ModelType;
  /** Entity reference of a Group or User. */
  owner: string;
  /** Such as `experimental`, `production` or `deprecated`. */
  lifecycle: string;
  system?: string;
  dependsOn?: string[];
  /** Who publishes the model. */
  provider: string;

  access: AccessLevel;
  license: License;

  modality: Modality;
  inputs?: Medium[];
  outputs?: Medium[];
  /** Hub pipeline tag, such as `text-generation`. */
  task: string;

  /** Total count. */
  parameters?: number;
  parametersBasis?: ParameterBasis;
  /** Per token, for mixtures of experts. */
  activeParameters?: number;
  activeParametersBasis?: ParameterBasis;
  architecture?: ModelArchitecture;

  speed?: ModelSpeed[];
  /** Tokens, input and output together unless `contextNote` says otherwise. */
  contextWindow?: number;
  contextNote?: string;
  trainingData?: string;
  evaluations?: ModelEvaluation[];
  fineTunable?: boolean;
  fineTuningMethods?: FineTuningMethod[];
  skills?: ModelSkills;
  /** ISO 639 codes, plus `code` for programming languages. */
  languages?: string[];
  /** Where only a number is published, or more are covered than listed. */
  languageCount?: number;

  baseModel?: BaseModel;
  /** Entity references of ModelDatasets. */
  trainedOn?: string[];
  /** Entity references of ModelDatasets. */
  evaluatedOn?: string[];
  /** Entity references of the endpoints, Components of type `model-endpoint`. */
  servedBy?: string[];
  producedBy?: ProducedBy;
  versions?: ModelVersion[];

  source?: ModelSource;
  card?: ModelCard;
  pricing?: ModelPricing;
  retirement?: ModelRetirement;
  /** `YYYY-MM-DD`, or `YYYY-MM` where the day is not certain. */
  releasedOn?: string;

  /** Identity, licence and size were read in one of the sources. */
  verified?: boolean;
  /** Paths in this spec that were not read in a source: base no hard rule on them. */
  unverifiedFields?: string[];
  /** Addresses, http or https. */
  sources?: string[];
  /** Registries that list the model; the first one has the last word. */
  registries?: ModelRegistrySource[];
  disagreements?: ModelDisagreement[];
};

/**
 * A foundation model, derived or not, in the catalog.
 *
 * @public
 */
export interface FoundationModelEntity extends Entity {
  kind: typeof FOUNDATION_MODEL_KIND;
  spec: FoundationModelSpec;
}

/**
 * Whether an entity is a foundation model of this suite.
 *
 * @public
 */
export function isFoundationModelEntity(
  entity: Entity,
): entity is FoundationModelEntity {
  return (
    entity.kind === FOUNDATION_MODEL_KIND &&
    entity.apiVersion.startsWith(`${FMOPS_GROUP}/`)
  );
}
