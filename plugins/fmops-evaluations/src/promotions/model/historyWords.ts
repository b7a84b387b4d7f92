import type { HistoryPayload } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { ModelPromotionMessages } from './messages';

const EVENTS = {
  requested: 'event.requested',
  checked: 'event.passed',
  approved: 'event.approved',
  voided: 'event.voided',
  'action-started': 'event.begun',
  done: 'event.done',
  failed: 'event.failed',
  rejected: 'event.rejected',
  withdrawn: 'event.withdrawn',
  expired: 'event.expired',
} as const;

const isKnown = (event: string): event is keyof typeof EVENTS =>
  Object.hasOwn(EVENTS, event);

type Told = Pick<
  HistoryPayload,
  'event' | 'kind' | 'stage' | 'state' | 'version'
>;

/** What happened; an event of a later backend by its name. */
function eventWords(t: ModelPromotionMessages, { event, state }: Told) {
  if (event === 'checked' && state === 'blocked') return t('event.blocked');
  return isKnown(event) ? t(EVENTS[event]) : event;
}

/** What an entry of the history tells, such as `Approved: 2.0 to prod`. */
export function historyWords(t: ModelPromotionMessages, entry: Told): string {
  const { kind, stage, version } = entry;
  const event = eventWords(t, entry);
  return kind === 'rollback'
    ? t('history.rollback', { event, version, stage })
    : t('history.promotion', { event, version, stage });
}
