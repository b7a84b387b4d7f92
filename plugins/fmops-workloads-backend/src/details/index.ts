export {
  containersOf,
  type ContainerState,
  type ContainerStatus,
  type Pod,
} from './podDetails';
export { streamDetails } from './streamDetails';
export type { Viewer } from './DetailWatch';
export { viewerFor } from './viewerFor';
export { WorkloadDetailsReader } from './WorkloadDetailsReader';
