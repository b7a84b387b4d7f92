import type {
  KeptLog,
  WorkloadDetails,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Why a workload ended, and how it started. */
export type Diagnosed = Pick<WorkloadDetails, 'diagnoses' | 'startTimeline'>;

/** What is kept of the end of a workload, as it was told then. */
export interface KeptEnd {
  /** For those who may read logs. */
  withLogs: Diagnosed;
  /** For others: without text of logs, and without what only that tells. */
  withoutLogs: Diagnosed;
  log?: Omit<KeptLog, 'keptAt'>;
}

const HAS_DIAGNOSIS = 1;
const HAS_LOG = 2;

/** How much is kept: more is better. */
export function fullnessOf({ withLogs, log }: KeptEnd): number {
  return (
    (withLogs.diagnoses?.length ? HAS_DIAGNOSIS : 0) +
    (log?.lines.length ? HAS_LOG : 0)
  );
}

/** Of a run that failed; of others there is nothing to diagnose. */
export const FULL = HAS_DIAGNOSIS + HAS_LOG;
export const FULL_OF_OTHERS = HAS_LOG;
