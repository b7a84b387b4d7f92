import type { DiagnosisActor, DiagnosisLayer } from './Diagnosis';

/**
 * A part of the time from the creation of a workload until it works.
 *
 * @public
 */
export interface StartSegment {
  /** What happened then, such as `Waiting for quota`; `Unaccounted` when nothing tells. */
  phase: string;
  /** Absent when unaccounted. */
  layer?: DiagnosisLayer;
  who: DiagnosisActor[];
  /** ISO 8601. */
  from: string;
  /** ISO 8601; absent while it lasts. */
  to?: string;
  /** Absent while it lasts. */
  seconds?: number;
}

/**
 * Where the time to start went, read from the slowest pod.
 *
 * @public
 */
export interface StartTimeline {
  segments: StartSegment[];
  /** From creation until it was ready, or ended before; absent while the last segment lasts. */
  seconds?: number;
}
