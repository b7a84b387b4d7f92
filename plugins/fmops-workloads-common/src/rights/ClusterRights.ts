/**
 * One thing that the Kubernetes API may allow.
 *
 * @public
 */
export interface ClusterRight {
  verb: string;
  /** Of the API; empty for the core one. */
  group: string;
  /** With its subresource, such as `pods/log`. */
  resource: string;
  /** Only this object. */
  name?: string;
}

/**
 * What a part of the portal needs in a cluster, and what of it is missing.
 *
 * @public
 */
export interface RightsCheck {
  id: string;
  /** What it is for. */
  title: string;
  /** Where it is needed; absent for the whole cluster. */
  namespace?: string;
  /**
   * `granted`; `missing` where people notice; `reduced` where the portal goes on
   * with less; `excess` for rights that it should not have; `unknown` where the
   * API server did not tell.
   */
  state: 'granted' | 'missing' | 'reduced' | 'excess' | 'unknown';
  /** What follows, in a sentence; absent when all is granted. */
  message?: string;
  /** How many rights were asked for. */
  asked: number;
  /** Those that are not granted; those that are, for `excess`. */
  rights: ClusterRight[];
  /** What to apply with `kubectl apply`, as YAML, or to run. */
  fix?: { kind: 'manifest' | 'command'; text: string };
}

/**
 * What the portal may do in a cluster.
 *
 * @public
 */
export interface ClusterRights {
  cluster: string;
  title?: string;
  demo?: boolean;
  /** When it was asked, in ISO 8601. */
  at: string;
  /** Why nothing could be asked, in a sentence. */
  unavailable?: string;
  /** Who the portal is in the cluster. */
  account?: { username: string; groups: string[] };
  /** Whether users' acts are done in their name. */
  impersonates: boolean;
  checks: RightsCheck[];
}
