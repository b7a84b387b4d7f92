import type {
  GateStatus,
  PromotionState,
  PromotionSummary,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { PromotionMessage, PromotionMessages } from '../messages';

/** How something stands, for people. */
export interface StateWords {
  words: PromotionMessage<'gate' | 'state'>;
  tone: 'good' | 'bad' | 'waiting' | 'running' | 'neutral';
}

/** States of promotions in words. */
export const PROMOTION_WORDS: Record<PromotionState, StateWords> = {
  checking: { words: 'state.checking', tone: 'running' },
  blocked: { words: 'state.blocked', tone: 'bad' },
  'awaiting-approval': { words: 'state.awaitingApproval', tone: 'waiting' },
  approved: { words: 'state.approved', tone: 'good' },
  acting: { words: 'state.acting', tone: 'running' },
  done: { words: 'state.done', tone: 'good' },
  failed: { words: 'state.failed', tone: 'bad' },
  rejected: { words: 'state.rejected', tone: 'bad' },
  withdrawn: { words: 'state.withdrawn', tone: 'neutral' },
  expired: { words: 'state.expired', tone: 'neutral' },
};

/** Results of gates in words; unknown is never taken for passed. */
export const GATE_WORDS: Record<GateStatus, StateWords> = {
  passed: { words: 'gate.passed', tone: 'good' },
  failed: { words: 'gate.failed', tone: 'bad' },
  unknown: { words: 'gate.unknown', tone: 'waiting' },
};

/** What is to happen, such as `2.0 to Production`. */
export function promotionTitle(
  t: PromotionMessages,
  promotion: Pick<PromotionSummary, 'kind' | 'version' | 'stageTitle'>,
): string {
  const { kind, version, stageTitle: stage } = promotion;
  return kind === 'rollback'
    ? t('title.rollback', { version, stage })
    : t('title.promotion', { version, stage });
}
