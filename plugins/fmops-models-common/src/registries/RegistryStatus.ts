/**
 * Path of the routes on model registries, below the catalog's own.
 *
 * @public
 */
export const REGISTRIES_PATH = '/fmops-registries';

/**
 * How many rejections a status names. All of them are counted.
 *
 * @public
 */
export const NAMED_REJECTIONS_MAX = 100;

/**
 * A model that is not in the catalog.
 *
 * @public
 */
export interface RegistryRejection {
  /** In the registry; left out where it has none. */
  name?: string;
  reason: string;
}

/**
 * How reading a model registry goes, the same on every replica.
 *
 * @public
 */
export interface RegistryStatus {
  id: string;
  /** Such as `mlflow`. */
  type: string;
  /** For people. */
  title: string;
  /** `pending` until the first pass ends; then how the last pass ended. */
  state: 'pending' | 'ok' | 'failing';
  /** ISO 8601. */
  lastAttemptAt?: string;
  /** ISO 8601. */
  lastSuccessAt?: string;
  /** Why the last pass failed. */
  error?: string;
  /** Models of the registry in the catalog. */
  delivered: number;
  /** Models that the last pass left out. */
  rejected: number;
  /** The first {@link NAMED_REJECTIONS_MAX} of them. */
  rejections: RegistryRejection[];
}

/**
 * Answer of the route that lists registries.
 *
 * @public
 */
export interface RegistryList {
  items: RegistryStatus[];
}
