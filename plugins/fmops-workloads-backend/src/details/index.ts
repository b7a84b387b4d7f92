export {
  containersOf,
  type ContainerState,
  type ContainerStatus,
  type Pod,
} from './podDetails';
export { compareRanks, podRank } from './podRank';
export { endedRuns, ServedResources } from './surroundings';
export { objectWithoutLogText, withoutLogText } from './withoutLogText';
export { streamDetails } from './streamDetails';
export type { Viewer } from './DetailWatch';
export { viewerFor } from './viewerFor';
export { WorkloadDetailsReader } from './WorkloadDetailsReader';
