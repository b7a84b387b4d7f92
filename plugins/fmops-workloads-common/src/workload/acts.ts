/**
 * What people can do to a workload that is there, besides stopping it.
 *
 * @public
 */
export const WORKLOAD_ACTS = [
  'suspend',
  'resume',
  'scale',
  'retry',
  'delete',
] as const;

/**
 * One of {@link WORKLOAD_ACTS}.
 *
 * @public
 */
export type WorkloadAct = (typeof WORKLOAD_ACTS)[number];

/**
 * An act that the kind and the state of a workload allow, and whether the caller may do it.
 *
 * @public
 */
export interface OfferedAct {
  act: WorkloadAct;
  allowed: boolean;
  /** Why not, in a sentence. */
  reason?: string;
  /** What people do not expect of it, in a sentence. */
  note?: string;
}

/**
 * Asks for an act.
 *
 * @public
 */
export interface ActRequest {
  act: WorkloadAct;
  /** Of `scale`: the wanted number, 0 to 1000. */
  replicas?: number;
  /** Of `retry`: name of the new run; by default one with a number at its end. */
  name?: string;
  /** Only check, change nothing. */
  dryRun?: boolean;
}

/**
 * What became of an {@link ActRequest}.
 *
 * @public
 */
export interface ActResult {
  act: WorkloadAct;
  /** Name of the object that was changed; of `retry`, of the new one. */
  name: string;
  /** Of `retry`: uid of the new object; absent in a dry run. */
  uid?: string;
}
