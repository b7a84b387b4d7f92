import type { WorkloadTransition } from '@fmops/backstage-plugin-fmops-workloads-common';
import { composeWorkload, type WorkloadRecord } from './WorkloadRecord';

/** A row of the table `workloads`. */
export interface WorkloadRow {
  cluster: string;
  uid: string;
  state: string;
  resource_version: string;
  /** PostgreSQL answers with a string. */
  epoch: number | string;
  record: string;
  stopped_by: string | null;
  deleted_at: string | null;
}

/** A row of the table `workload_transitions`. */
export interface TransitionRow {
  cluster: string;
  uid: string;
  resource_version: string;
  state: string;
  reason: string | null;
  message: string | null;
  at: string;
}

/** The columns that a write changes; `stopped_by` is written by itself. */
export function toRow(record: WorkloadRecord): Omit<WorkloadRow, 'stopped_by'> {
  const { stoppedBy, deletedAt, epoch, resourceVersion, ...rest } = record;
  return {
    cluster: record.observed.ref.cluster,
    uid: record.observed.ref.uid,
    state: composeWorkload(record).state,
    resource_version: resourceVersion,
    epoch,
    record: JSON.stringify(rest),
    deleted_at: deletedAt ?? null,
  };
}

export function fromRow(row: WorkloadRow): WorkloadRecord {
  return {
    ...JSON.parse(row.record),
    resourceVersion: row.resource_version,
    epoch: Number(row.epoch),
    stoppedBy: row.stopped_by ?? undefined,
    deletedAt: row.deleted_at ?? undefined,
  };
}

export function fromTransitionRow(row: TransitionRow): WorkloadTransition {
  return {
    state: row.state as WorkloadTransition['state'],
    reason: row.reason ?? undefined,
    message: row.message ?? undefined,
    at: row.at,
  };
}
