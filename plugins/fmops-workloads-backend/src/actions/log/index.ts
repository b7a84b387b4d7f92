export { registerTailRunLog } from './tailRunLog';
