import { FMOPS_GROUP, type CommercialUse } from '../vocabulary';

/**
 * Topic of the event that uploaded datasets were added or deleted; it tells nothing else.
 *
 * @public
 */
export const UPLOADED_DATASETS_TOPIC = 'fmops-models.uploaded-datasets';

/**
 * Label on datasets: who they are for.
 *
 * @public
 */
export const VISIBILITY_LABEL = `${FMOPS_GROUP}/visibility`;

/**
 * Annotation on datasets: the checksum of their rows, such as `sha256:…`.
 *
 * @public
 */
export const DIGEST_ANNOTATION = `${FMOPS_GROUP}/digest`;

/**
 * Annotation on datasets: the entity reference of who has uploaded them.
 *
 * @public
 */
export const UPLOADED_BY_ANNOTATION = `${FMOPS_GROUP}/uploaded-by`;

/**
 * Media types of files with rows that can be uploaded.
 *
 * @public
 */
export const DATASET_MEDIA_TYPES = {
  'application/jsonl': 'json-lines',
  'application/x-ndjson': 'json-lines',
  'text/csv': 'csv',
} as const;

/** @public */
export type DatasetMediaType = keyof typeof DATASET_MEDIA_TYPES;

/**
 * How the rows of a file are written.
 *
 * @public
 */
export type DatasetFileFormat = (typeof DATASET_MEDIA_TYPES)[DatasetMediaType];

/**
 * Rows that a group has uploaded to its own store. Times are ISO 8601.
 *
 * @public
 */
export interface UploadedDataset {
  name: string;
  /** Of its ModelDataset in the catalog, where it appears within moments. */
  entityRef: string;
  title?: string;
  description?: string;
  /** Entity reference of a group. */
  owner: string;
  /** What the owner says; absent where it was not said. */
  commercialUse?: CommercialUse;
  rows: number;
  /** Of the rows as they are stored. */
  sizeBytes: number;
  /** Of the rows as they are stored: `sha256:` and hex digits. */
  digest: string;
  /** How the columns hold what is learned from, such as `messages` or `prompt-completion`. */
  layout: string;
  columns: string[];
  /** Columns of the file that nothing is learned from; they were not stored. */
  ignoredColumns: string[];
  /** Where pods of the owner read it, such as `pvc://claim/folder`. */
  uri: string;
  /** Entity reference of a user. */
  uploadedBy: string;
  uploadedAt: string;
}

/**
 * What to know of rows before they are sent.
 *
 * @public
 */
export interface DatasetUpload {
  /** A name that is free in the catalog. */
  name: string;
  owner: string;
  title?: string;
  description?: string;
  commercialUse?: CommercialUse;
}

/**
 * What became of an upload.
 *
 * @public
 */
export interface UploadResult {
  dataset: UploadedDataset;
  /** False where the owner has the same rows already: then this is the dataset that holds them. */
  created: boolean;
}

/**
 * A row that can't be learned from.
 *
 * @public
 */
export interface RowProblem {
  /** Line of the file, from 1. */
  line: number;
  message: string;
}

/**
 * A place for the data of a group, and what fine-tuning with it runs on.
 *
 * @public
 */
export interface DatasetStore {
  /** Entity reference of a group. */
  owner: string;
  cluster: string;
  namespace: string;
  /** Largest file that may be uploaded. */
  maxBytes: number;
}
