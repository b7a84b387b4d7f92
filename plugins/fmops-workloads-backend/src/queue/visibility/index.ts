export type { QueuePosition } from './QueuePosition';
export { QueuePositions } from './QueuePositions';
