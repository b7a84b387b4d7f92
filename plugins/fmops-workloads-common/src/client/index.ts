export * from './FmopsWorkloadsApi';
export {
  FmopsWorkloadsClient,
  type StreamOptions,
  type StreamStatusHandler,
} from './FmopsWorkloadsClient';
export type { FollowTimes } from './followEvents';
