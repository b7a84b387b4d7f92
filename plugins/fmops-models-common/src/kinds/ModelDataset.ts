import type { Entity } from '@backstage/catalog-model';
import {
  FMOPS_GROUP,
  MODEL_DATASET_KIND,
  type AccessLevel,
  type DatasetFormat,
  type PersonalDataValue,
  type SizeBasis,
} from '../vocabulary';
import type { License } from './License';

/**
 * A column of a dataset.
 *
 * @public
 */
export type DatasetColumn = {
  name: string;
  type: string;
};

/**
 * A part of a dataset.
 *
 * @public
 */
export type DatasetSplit = {
  name: string;
  rows?: number;
};

/**
 * A row as an example of what a dataset holds: values by column.
 *
 * @public
 */
export type DatasetSampleRow = NonNullable<Entity['spec']>;

/**
 * What is known about a dataset; a field that is left out is unknown, never 0.
 *
 * @public
 */
export type ModelDatasetSpec = {
  /** What the rows are for. */
  type: DatasetFormat;
  /** Entity reference of a Group or User. */
  owner: string;
  lifecycle: string;
  system?: string;
  dependsOn?: string[];
  provider: string;
  access: AccessLevel;
  license: License;
  source?: {
    /** `owner/name` on the Hugging Face Hub. */
    huggingFaceId?: string;
    /** Configuration (subset) that is described. */
    config?: string;
    revision?: string;
    /** Such as `s3://bucket/prefix`. */
    uri?: string;
  };
  columns?: DatasetColumn[];
  splits?: DatasetSplit[];
  /** At most {@link SAMPLE_ROWS_MAX} rows and {@link SAMPLE_ROWS_MAX_BYTES}. */
  sampleRows?: DatasetSampleRow[];
  /** Where the sample rows come from: show it with them. */
  sampleRowsNote?: string;
  /** Over all splits. */
  rows?: number;
  tokens?: number;
  sizeBytes?: number;
  sizeBasis?: SizeBasis;
  /** ISO 639 codes, plus `code`, `python`, `sql`. */
  languages?: string[];
  /** Hub task names. */
  tasks?: string[];
  personalData?: { value: PersonalDataValue; note?: string };
  verified?: boolean;
  unverifiedFields?: string[];
  /** Addresses, http or https. */
  sources?: string[];
};

/**
 * A dataset for training or evaluation in the catalog.
 *
 * @public
 */
export interface ModelDatasetEntity extends Entity {
  kind: typeof MODEL_DATASET_KIND;
  spec: ModelDatasetSpec;
}

/**
 * Whether an entity is a dataset of this suite.
 *
 * @public
 */
export function isModelDatasetEntity(
  entity: Entity,
): entity is ModelDatasetEntity {
  return (
    entity.kind === MODEL_DATASET_KIND &&
    entity.apiVersion.startsWith(`${FMOPS_GROUP}/`)
  );
}
