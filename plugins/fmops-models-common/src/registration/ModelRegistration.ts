import type { FoundationModelSpec, License, ModelPricing } from '../kinds';
import type { CommercialUse } from '../vocabulary';
import type { InspectionRequest } from '../inspection';

/**
 * Ways to say which model is meant.
 *
 * @public
 */
export const REGISTRATION_WAYS = [
  'huggingFace',
  'files',
  'provider',
  'manual',
] as const;

/**
 * How a model is named that is to be registered.
 *
 * @public
 */
export type RegistrationWay = (typeof REGISTRATION_WAYS)[number];

/**
 * Which model is to be registered, and under what name. Of the other ways it keeps what was typed.
 *
 * @public
 */
export interface RegistrationSource extends InspectionRequest {
  way: RegistrationWay;
}

/**
 * A licence as somebody states it.
 *
 * @public
 */
export interface StatedLicense extends Pick<License, 'id' | 'url'> {
  commercialUse?: CommercialUse;
  /** Nobody knows yet what it allows: it is looked at later. */
  toBeReviewed?: boolean;
}

/**
 * What somebody states about a model, over what was read at its source.
 *
 * @public
 */
export interface StatedFacts
  extends Partial<
    Pick<
      FoundationModelSpec,
      | 'provider'
      | 'type'
      | 'access'
      | 'modality'
      | 'task'
      | 'parameters'
      | 'contextWindow'
      | 'languages'
    >
  > {
  /** Which model they are of, so that they are not taken for those of another. */
  about?: string;
  title?: string;
  description?: string;
  license?: StatedLicense;
  pricing?: Partial<ModelPricing>;
}

/**
 * A model that is to be registered.
 *
 * @public
 */
export interface ModelRegistration {
  source: RegistrationSource;
  facts?: StatedFacts;
  /** Entity reference of a Group or User. */
  owner: string;
  lifecycle: string;
}

/**
 * A field that keeps a model from being registered, and why.
 *
 * @public
 */
export interface RegistrationProblem {
  field: string;
  message: string;
}
