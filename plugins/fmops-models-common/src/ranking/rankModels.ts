import { stringifyEntityRef } from '@backstage/catalog-model';
import type { FoundationModelEntity } from '../kinds';
import type { Candidate, Weights } from './criteria';
import { monthlyCost } from './monthlyCost';
import { qualityScores } from './qualityScores';
import { rankCandidates, type Ranking } from './rankCandidates';
import { shareOfLeast, withBasis } from './scores';
import { speedScores } from './speedScores';
import type { CostWorkload } from './workload';

/**
 * What somebody wants of a model.
 *
 * @public
 */
export interface RankingSettings {
  weights: Weights;
  /** Keys of the benchmarks that stand for quality. */
  benchmarks: readonly string[];
  workload: CostWorkload;
}

/**
 * Scores models against each other: the best result, the lowest cost and the
 * highest speed among them get 5, the others their share of it.
 *
 * @public
 */
export function scoreModels(
  models: readonly FoundationModelEntity[],
  { benchmarks, workload }: Omit<RankingSettings, 'weights'>,
): Candidate[] {
  const specs = models.map(({ spec }) => spec);
  const costs = specs.map(spec => monthlyCost(spec, workload));
  const cost = withBasis(
    shareOfLeast(costs.map(item => item?.usd)),
    index => costs[index]?.basis,
  );
  const quality = qualityScores(specs, benchmarks);
  const speed = speedScores(specs);
  return models.map((model, index) => ({
    id: stringifyEntityRef(model),
    title: model.metadata.title ?? model.metadata.name,
    scores: {
      quality: quality[index],
      cost: cost[index],
      speed: speed[index],
    },
  }));
}

/**
 * Ranks models by what somebody wants of them, each with its reason.
 *
 * @public
 */
export function rankModels(
  models: readonly FoundationModelEntity[],
  settings: RankingSettings,
): Ranking {
  return rankCandidates(scoreModels(models, settings), settings.weights);
}
