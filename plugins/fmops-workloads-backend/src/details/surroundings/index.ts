export { attemptStart } from './attemptStart';
export { endedRuns, type EndedRun } from './endedRuns';
export { claimsOf, nodesOf } from './namesIn';
export { KUEUE_WORKLOADS, NODES } from './resources';
export { ServedResources } from './ServedResources';
export { CLUSTER_EVENTS, JOB_UID, Surroundings } from './Surroundings';
