export { EndLook } from './EndLook';
export type { Diagnosed, KeptEnd } from './KeptEnd';
export { KeptRuns, type KeptRun } from './KeptRuns';
export { RunKeeper } from './RunKeeper';
