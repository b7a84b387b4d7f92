import type { JsonPrimitive } from '@backstage/types';
import type { Evaluation, Score, ScoreInterval } from './Evaluation';

/**
 * One of the conditions that an evaluation was taken under.
 *
 * @public
 */
export interface Condition {
  /** Such as `data.version` or `settings.fewShot`. */
  field: string;
  value: JsonPrimitive;
}

/**
 * Where the conditions of two evaluations differ; a side that says nothing is absent.
 *
 * @public
 */
export interface ConditionDifference {
  field: string;
  baseline?: JsonPrimitive;
  value?: JsonPrimitive;
}

/**
 * How a score differs from that of the baseline.
 *
 * @public
 */
export interface ScoreDifference {
  metric: string;
  slice?: string;
  unit?: string;
  higherIsBetter: boolean;
  baseline: number;
  value: number;
  /** Value minus baseline. */
  delta: number;
  /** Of the delta. */
  interval?: ScoreInterval;
  /** Of a difference this large where there is none, with the name of the test. */
  significance?: { test: string; pValue: number };
  /** Rows that both were asked, where they were compared one by one. */
  pairs?: number;
  /** `unclear`: the interval holds 0. `unknown`: there is no interval. */
  verdict: 'better' | 'worse' | 'unclear' | 'unknown';
}

/**
 * An evaluation beside a baseline.
 *
 * @public
 */
export interface ComparedEvaluation {
  evaluation: Evaluation;
  /** Why the scores can't be compared; empty where they can. */
  differences: ConditionDifference[];
  /** Empty where conditions differ. */
  scores: ScoreDifference[];
  /** Metrics that one of them has only, or has in another unit. */
  unmatched: string[];
}

/**
 * Evaluations beside the first of them.
 *
 * @public
 */
export interface Comparison {
  baseline: Evaluation;
  others: ComparedEvaluation[];
}

/**
 * A model version beside the model that it was made from.
 *
 * @public
 */
export interface Regression {
  model: { ref: string; version?: string };
  /** Entity reference; absent where the catalog names none that the caller may read. */
  base?: string;
  /** By benchmark or data: the newest of the base that is taken under equal conditions, else the newest. */
  items: { baseline: Evaluation; other: ComparedEvaluation }[];
  /** Of the model, where the base has none of the same benchmark or data. */
  alone: Evaluation[];
}

/**
 * A place on a leaderboard.
 *
 * @public
 */
export interface LeaderboardEntry {
  /** From 1; equal scores have equal ranks. */
  rank: number;
  evaluationId: string;
  model: { ref: string; version?: string };
  score: Score;
  evaluatedAt?: string;
  /** Entity reference of a user, or of the group that owns the namespace of the run. */
  createdBy: string;
  createdAt: string;
  delivery: Evaluation['source']['delivery'];
}

/**
 * Evaluations under equal conditions, the best first.
 *
 * @public
 */
export interface LeaderboardGroup {
  /** Stable: may stand in links. */
  key: string;
  conditions: Condition[];
  /** Of conditions that are not the same in all groups. */
  differs: string[];
  entries: LeaderboardEntry[];
}

/**
 * A metric that a leaderboard can be sorted by.
 *
 * @public
 */
export interface LeaderboardMetric {
  metric: string;
  unit?: string;
  higherIsBetter: boolean;
  /** Model versions that have it. */
  models: number;
}

/**
 * What the catalog says of a model: a claim of its author, that was not measured here.
 *
 * @public
 */
export interface ClaimedResult {
  model: { ref: string };
  metric: string;
  value: number;
  shots?: number;
  setting?: string;
  reportedBy?: string;
  source?: string;
}

/**
 * How models do on one benchmark or evaluation catalog. Only what the caller may read counts.
 *
 * @public
 */
export interface Leaderboard {
  subject: LeaderboardSubject;
  /** Of an evaluation catalog that the reader may read. */
  title?: string;
  metrics: LeaderboardMetric[];
  /** Absent where there is nothing to rank. */
  metric?: string;
  groups: LeaderboardGroup[];
  claims: ClaimedResult[];
}

/**
 * What a leaderboard is about: a benchmark, or an evaluation catalog.
 *
 * @public
 */
export type LeaderboardSubject = { benchmark: string } | { set: string };

/**
 * A leaderboard that has something to show.
 *
 * @public
 */
export interface LeaderboardSummary {
  subject: LeaderboardSubject;
  title: string;
  models: number;
  evaluations: number;
  /** When the newest was recorded. */
  newestAt: string;
}
