import type { Entity } from '@backstage/catalog-model';
import type { PromotionKind } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type {
  FoundationModelEntity,
  ModelVersion,
} from '@fmops/backstage-plugin-fmops-models-common';

/**
 * What is promoted, and where to.
 *
 * @public
 */
export interface PromotionSubject {
  kind: PromotionKind;
  model: FoundationModelEntity;
  /** Reference of the model. */
  modelRef: string;
  /** As the catalog has it now. */
  version: ModelVersion;
  /** The endpoint, where it is for one. */
  endpoint?: Entity;
  endpointRef?: string;
  /** Name of the stage that it goes to. */
  stage: string;
  /** Name of the stage before that one. */
  stageBefore?: string;
  /** Version that the stage holds now. */
  incumbent?: string;
  /** That version as it was approved, whatever the catalog says of it by now. */
  incumbentVersion?: Pick<ModelVersion, 'version' | 'revision' | 'artifactUri'>;
}
