import type { FoundationModelSpec } from '../kinds';

/**
 * What to look up: a repository of the Hugging Face Hub, a folder by its `s3:`
 * or `file:` address, or a model that a provider hosts. With none of them only
 * the name is looked at.
 *
 * @public
 */
export interface InspectionRequest {
  /** Name that the entity is to have; one is proposed by default. */
  name?: string;
  /** `owner/name` */
  huggingFaceId?: string;
  uri?: string;
  /** With `providerModelId`. */
  provider?: string;
  /** Id in the API of the provider. */
  providerModelId?: string;
}

/**
 * What was noticed.
 *
 * @public
 */
export type FindingCode =
  | 'invalid'
  | 'not-found'
  | 'no-access'
  | 'not-allowed-place'
  | 'unavailable'
  | 'unreadable'
  | 'gated-without-access'
  | 'license-unknown'
  | 'name-taken'
  | 'already-registered'
  | 'size-unknown'
  | 'pickled-weights'
  | 'base-not-in-catalog'
  | 'renamed';

/**
 * Something that somebody must know before the model is registered.
 *
 * @public
 */
export interface InspectionFinding {
  /** With an error the model can't be registered. */
  severity: 'error' | 'warning' | 'info';
  code: FindingCode;
  /** Field of the request, or path in the spec. */
  field: string;
  /** A sentence or two: what it is, and what to do. */
  message: string;
  /** Entity in the way, if the caller may read it. */
  entityRef?: string;
}

/**
 * Where a fact was read.
 *
 * @public
 */
export interface InspectedFact {
  /** Path in the spec, such as `architecture`. */
  field: string;
  /** Such as `config.json`. */
  from: string;
}

/**
 * What was found out about a model before it is registered.
 *
 * @public
 */
export interface ModelInspection {
  /** Of the entity; undefined when none can be proposed. */
  name?: string;
  title?: string;
  /** Page of the model, http or https. */
  url?: string;
  /** What could be read; what is missing is unknown. */
  spec: Partial<FoundationModelSpec>;
  facts: InspectedFact[];
  findings: InspectionFinding[];
}
