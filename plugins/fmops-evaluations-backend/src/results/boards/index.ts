export { BoardReader } from './BoardReader';
export { Leaderboards } from './Leaderboards';
