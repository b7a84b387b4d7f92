export { registerStopRun } from './stopRun';
