/**
 * Asks that an endpoint serves a version of its model, for the evaluations backend.
 *
 * @public
 */
export interface VersionChangeRequest {
  /** Component of type `model-endpoint`, as an entity reference. */
  entityRef: string;
  /** FoundationModel, as an entity reference. */
  model: string;
  /** Of its `spec.versions`. */
  version: string;
  /** Where the version was seen to lie; it is refused where it lies elsewhere by now. */
  artifactUri?: string;
  /** The revision that the version was seen to have, likewise. */
  revision?: string;
  /** Only check, change nothing. */
  dryRun?: boolean;
}

/**
 * How far a change has come in the pods of an endpoint.
 *
 * @public
 */
export interface VersionRollout {
  /** `stuck`: its controller has given up waiting for the new pods. */
  state: 'done' | 'underway' | 'stuck';
  /** A sentence for people. */
  message: string;
}

/**
 * What became of a {@link VersionChangeRequest}.
 *
 * @public
 */
export interface VersionChange {
  cluster: string;
  namespace: string;
  kind: string;
  name: string;
  uid: string;
  /** What in the object was, or is to be, another value; empty where it has the version already. */
  changes: { path: string; from?: string; to: string }[];
  /** Left out in a dry run. */
  rollout?: VersionRollout;
}
