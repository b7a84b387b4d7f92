/** How the last passes over a registry went. */
export interface RegistryHealth {
  id: string;
  type: string;
  state: 'pending' | 'ok' | 'failing';
  /** ISO 8601. */
  lastAttemptAt?: string;
  /** ISO 8601. */
  lastSuccessAt?: string;
  /** Why the last pass failed. */
  error?: string;
  /** Models in the catalog after the last success. */
  delivered: number;
  /** Models that the last success left out, with reasons. */
  rejections: RegistryRejection[];
}

/** A model that is not in the catalog. */
export interface RegistryRejection {
  /** In the registry; left out where it has none. */
  name?: string;
  reason: string;
}
