export { registerGetRun } from './getRun';
