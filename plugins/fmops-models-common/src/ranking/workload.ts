/**
 * The use that costs are compared for: prices by token and by hour have no other measure in common.
 *
 * @public
 */
export interface CostWorkload {
  /** Millions of tokens read in a month. */
  inputMTokens: number;
  /** Millions of tokens written in a month. */
  outputMTokens: number;
}

/**
 * A service in steady use; for people to replace with their own.
 *
 * @public
 */
export const DEFAULT_WORKLOAD: CostWorkload = {
  inputMTokens: 100,
  outputMTokens: 20,
};

/**
 * Hours that an instance is held in a month of 30 days.
 *
 * @public
 */
export const HOURS_PER_MONTH = 720;
