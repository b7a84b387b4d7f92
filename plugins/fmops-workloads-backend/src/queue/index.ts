export { KueueWorkload } from './KueueWorkload';
export { withQueue } from './withQueue';
