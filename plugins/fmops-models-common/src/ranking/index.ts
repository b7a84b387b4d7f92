export { averageScores, type ScoredMeasure } from './averageScores';
export * from './criteria';
export * from './workload';
export * from './monthlyCost';
export { rankableBenchmarks } from './qualityScores';
export {
  rankCandidates,
  type Contribution,
  type Rank,
  type Ranking,
} from './rankCandidates';
export * from './rankModels';
export { shareOfBest, shareOfLeast } from './scores';
export * from './sensitivity';
export { explainStability } from './explainStability';
