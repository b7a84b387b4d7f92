export { readVerdict, type QueueVerdict } from './readVerdict';
export { withQueue } from './withQueue';
