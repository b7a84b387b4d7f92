/**
 * States of a promotion, in the order of its life.
 *
 * @public
 */
export const PROMOTION_STATES = [
  'checking',
  'blocked',
  'awaiting-approval',
  'approved',
  'acting',
  'done',
  'failed',
  'rejected',
  'withdrawn',
  'expired',
] as const;

/** @public */
export type PromotionState = (typeof PROMOTION_STATES)[number];

/**
 * What happens to a promotion: from which states, and to which one. Nothing
 * else ever changes a state.
 *
 * `pass` and `refuse` are the two ends of a check of the gates, which is done
 * again before each approval and before the action; `start` begins the action,
 * from which there is no way back but its end.
 *
 * @public
 */
export const PROMOTION_TRANSITIONS = {
  pass: {
    from: ['checking', 'blocked', 'awaiting-approval', 'approved', 'failed'],
    to: 'awaiting-approval',
  },
  refuse: {
    from: ['checking', 'blocked', 'awaiting-approval', 'approved', 'failed'],
    to: 'blocked',
  },
  approve: { from: ['awaiting-approval'], to: 'approved' },
  start: { from: ['approved'], to: 'acting' },
  succeed: { from: ['acting'], to: 'done' },
  fail: { from: ['acting'], to: 'failed' },
  reject: {
    from: ['checking', 'blocked', 'awaiting-approval', 'approved', 'failed'],
    to: 'rejected',
  },
  withdraw: {
    from: ['checking', 'blocked', 'awaiting-approval', 'approved', 'failed'],
    to: 'withdrawn',
  },
  expire: {
    from: ['checking', 'blocked', 'awaiting-approval', 'approved', 'failed'],
    to: 'expired',
  },
} as const satisfies Record<
  string,
  { from: readonly PromotionState[]; to: PromotionState }
>;

/** @public */
export type PromotionTransition = keyof typeof PROMOTION_TRANSITIONS;

const CLOSED: ReadonlySet<PromotionState> = new Set([
  'done',
  'rejected',
  'withdrawn',
  'expired',
]);

/**
 * Whether nothing more can happen to a promotion in this state.
 *
 * @public
 */
export function isClosed(state: PromotionState): boolean {
  return CLOSED.has(state);
}

/**
 * The state after something has happened; undefined where it can't happen now.
 *
 * @public
 */
export function stateAfter(
  state: PromotionState,
  transition: PromotionTransition,
): PromotionState | undefined {
  const { from, to } = PROMOTION_TRANSITIONS[transition];
  return (from as readonly PromotionState[]).includes(state) ? to : undefined;
}
