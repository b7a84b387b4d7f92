export { registerListRuns } from './listRuns';
