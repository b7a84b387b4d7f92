import type {
  GateStatus,
  HistoryPayload,
  PromotionState,
  PromotionSummary,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** How something stands, for people. */
export interface StateWords {
  text: string;
  tone: 'good' | 'bad' | 'waiting' | 'running' | 'neutral';
}

/** States of promotions in words. */
export const PROMOTION_WORDS: Record<PromotionState, StateWords> = {
  checking: { text: 'Being checked', tone: 'running' },
  blocked: { text: 'A gate is not passed', tone: 'bad' },
  'awaiting-approval': { text: 'Waits for approval', tone: 'waiting' },
  approved: { text: 'Approved', tone: 'good' },
  acting: { text: 'Being carried out', tone: 'running' },
  done: { text: 'Done', tone: 'good' },
  failed: { text: 'Failed', tone: 'bad' },
  rejected: { text: 'Rejected', tone: 'bad' },
  withdrawn: { text: 'Withdrawn', tone: 'neutral' },
  expired: { text: 'Lapsed', tone: 'neutral' },
};

/** Results of gates in words; unknown is never taken for passed. */
export const GATE_WORDS: Record<GateStatus, StateWords> = {
  passed: { text: 'Passed', tone: 'good' },
  failed: { text: 'Not passed', tone: 'bad' },
  unknown: { text: 'Not known', tone: 'waiting' },
};

/** What is to happen, such as `2.0 to Production`. */
export function promotionTitle({
  kind,
  version,
  stageTitle,
}: Pick<PromotionSummary, 'kind' | 'version' | 'stageTitle'>): string {
  return kind === 'rollback'
    ? `Back to ${version} in ${stageTitle}`
    : `${version} to ${stageTitle}`;
}

const EVENTS: Record<string, string> = {
  requested: 'Asked for',
  checked: 'Gates passed',
  approved: 'Approved',
  voided: 'Approvals void',
  'action-started': 'Begun',
  done: 'Done',
  failed: 'Failed',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  expired: 'Lapsed',
};

/** What an entry of the history tells, such as `Approved: 2.0 to prod`. */
export function historyWords({
  event,
  kind,
  stage,
  state,
  version,
}: Pick<
  HistoryPayload,
  'event' | 'kind' | 'stage' | 'state' | 'version'
>): string {
  const held = event === 'checked' && state === 'blocked';
  const what = held ? 'Gates not passed' : EVENTS[event] ?? event;
  return kind === 'rollback'
    ? `${what}: back to ${version} in ${stage}`
    : `${what}: ${version} to ${stage}`;
}
