export { openLog } from './openLog';
export {
  containersOf,
  type ContainerState,
  type ContainerStatus,
  type Pod,
} from './podDetails';
export { streamDetails } from './streamDetails';
export { streamLog } from './streamLog';
export { WorkloadDetailsReader } from './WorkloadDetailsReader';
