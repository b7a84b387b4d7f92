import {
  isClosed,
  PROMOTION_STATES,
  PROMOTION_TRANSITIONS,
  stateAfter,
  type PromotionState,
  type PromotionTransition,
} from './PromotionState';

const TRANSITIONS = Object.keys(PROMOTION_TRANSITIONS) as PromotionTransition[];

it('leads to done over passed gates, approval and the action alone', () => {
  const ways = (to: PromotionState) =>
    TRANSITIONS.filter(name => PROMOTION_TRANSITIONS[name].to === to);
  expect(ways('done')).toEqual(['succeed']);
  expect(PROMOTION_TRANSITIONS.succeed.from).toEqual(['acting']);
  expect(ways('acting')).toEqual(['start']);
  expect(PROMOTION_TRANSITIONS.start.from).toEqual(['approved']);
  expect(ways('approved')).toEqual(['approve']);
  expect(PROMOTION_TRANSITIONS.approve.from).toEqual(['awaiting-approval']);
  expect(ways('awaiting-approval')).toEqual(['pass']);
});

it('leads nowhere from what is closed', () => {
  const closed = PROMOTION_STATES.filter(isClosed);
  expect(closed).toEqual(['done', 'rejected', 'withdrawn', 'expired']);
  for (const state of closed) {
    expect(TRANSITIONS.filter(name => stateAfter(state, name))).toEqual([]);
  }
});

it('can be ended from every state but while it acts', () => {
  for (const state of PROMOTION_STATES.filter(item => !isClosed(item))) {
    expect(stateAfter(state, 'withdraw')).toBe(
      state === 'acting' ? undefined : 'withdrawn',
    );
  }
});
