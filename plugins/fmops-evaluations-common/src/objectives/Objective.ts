import type { IndicatorId } from './indicators';

/**
 * How answers are judged.
 *
 * @public
 */
export interface QualityJudge {
  /** Endpoint that judges: a Component of type `model-endpoint`. */
  endpoint: string;
  /** Rubric: a PromptTemplate with the variables `question` and `answer`. */
  rubric: string;
  /** Evaluation catalog whose newest version questions are drawn from. */
  set: string;
  /** Questions of one measurement, 1 to 50. */
  sample: number;
}

/**
 * What a person says of an objective.
 *
 * @public
 */
export interface ObjectiveFields {
  indicator: IndicatorId;
  /** In the unit of the indicator. */
  limit: number;
  /** How far back is looked, 5 minutes to 31 days. */
  windowMinutes: number;
  /** Of the indicator `quality`, and of no other. */
  judge?: QualityJudge;
}

/**
 * What an objective is made with.
 *
 * @public
 */
export interface NewObjective extends ObjectiveFields {
  /** Component of type `model-endpoint`. */
  endpoint: string;
}

/**
 * `unknown`: nothing was measured yet, or it could not be.
 *
 * @public
 */
export type ObjectiveState = 'kept' | 'missed' | 'unknown';

/**
 * What was measured at one time.
 *
 * @public
 */
export interface Measurement {
  at: string;
  /** Absent where it could not be measured: see `problem`. */
  value?: number;
  /** Requests, ratings or answers behind the value. */
  count?: number;
  /** Why there is no value, for people. */
  problem?: string;
}

/**
 * A time in which an objective was missed.
 *
 * @public
 */
export interface Breach {
  id: string;
  objective: string;
  since: string;
  /** Absent while it goes on. */
  until?: string;
  /** The value farthest from the limit. */
  worst: number;
  /** The limit that was missed. */
  limit: number;
}

/**
 * A limit for a quantity of an endpoint, and whether it is kept.
 *
 * @public
 */
export interface Objective extends NewObjective {
  id: string;
  state: ObjectiveState;
  /** The newest measurement. */
  latest?: Measurement;
  /** The breach that goes on. */
  breach?: Breach;
  createdBy: string;
  createdAt: string;
  /** Whether the reader may change it. */
  editable: boolean;
}

/**
 * An objective with what was measured.
 *
 * @public
 */
export interface ObjectiveHistory {
  /** Oldest first, at most the newest 500. */
  measurements: Measurement[];
  /** Newest first, at most 50. */
  breaches: Breach[];
}

/**
 * Which objectives to list.
 *
 * @public
 */
export interface ObjectivesQuery {
  /** All of this endpoint; left out: those of all endpoints, by page. */
  endpoint?: string;
  /** Default 50, at most 200. */
  limit?: number;
  /** `nextCursor` of the page before. */
  cursor?: string;
}

/**
 * Some objectives; there are more as long as there is a `nextCursor`.
 *
 * @public
 */
export interface ObjectivesPage {
  items: Objective[];
  nextCursor?: string;
}
