import type { UsdRange } from './UsdRange';

/**
 * What cost can be added by.
 *
 * @public
 */
export const COST_GROUPINGS = ['owner', 'model', 'stage'] as const;

/**
 * One of {@link COST_GROUPINGS}.
 *
 * @public
 */
export type CostGrouping = (typeof COST_GROUPINGS)[number];

/**
 * Lengths of the periods of a report, which begin at midnight UTC; weeks begin on Mondays.
 *
 * @public
 */
export const COST_INTERVALS = ['day', 'week', 'month'] as const;

/**
 * One of {@link COST_INTERVALS}.
 *
 * @public
 */
export type CostInterval = (typeof COST_INTERVALS)[number];

/**
 * What cost to report.
 *
 * @public
 */
export interface CostQuery {
  groupBy: CostGrouping;
  interval: CostInterval;
  /** First day, such as `2026-03-01`, in UTC. */
  from: string;
  /** Last day, in UTC. */
  to: string;
  /** Default: all. */
  cluster?: string;
}

/**
 * Cost and devices of a time.
 *
 * @public
 */
export interface CostAmount {
  /** Of the workloads that have a price. */
  usd: UsdRange;
  /** Devices of all kinds times hours. */
  deviceHours: number;
}

/**
 * What runs and endpoints that have something in common cost.
 *
 * @public
 */
export interface CostGroup extends CostAmount {
  /** What they have in common: a reference or the name of a stage; absent for those that do not tell. */
  value?: string;
  /** How many further groups these are, too small to be told one by one. */
  others?: number;
  workloads: number;
  /** Of them those without a known price or start, which `usd` lacks. */
  unpriced: number;
  /** By period of the report. */
  periods: CostAmount[];
}

/**
 * Cost over time, estimated from list prices.
 *
 * @public
 */
export interface CostReport {
  /** When the periods begin, ISO 8601; the first may begin before `from` of the query. */
  periods: string[];
  /** End of the last period, or now. */
  to: string;
  /** The dearest first. */
  groups: CostGroup[];
}
