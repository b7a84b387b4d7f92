export { DatabaseWorkloadStore } from './DatabaseWorkloadStore';
export type { PodCause } from './WorkloadRecord';
export type {
  StoreChange,
  StoredWorkload,
  WatchedKind,
  WorkloadStore,
} from './WorkloadStore';
export { scheduleRetention } from './scheduleRetention';
