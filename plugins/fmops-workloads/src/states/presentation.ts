import type { WorkloadState } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { StatesMessages } from './messages';
import type { en } from './messages/en';

/** What a state means to the reader; decides the colour. */
export type Tone =
  | 'waiting'
  | 'active'
  | 'good'
  | 'attention'
  | 'bad'
  | 'neutral';

/** Icons by what they show; see `StateIcon`. */
export type StateIconName =
  | 'queue'
  | 'clock'
  | 'play'
  | 'retry'
  | 'pause'
  | 'check'
  | 'error'
  | 'stop'
  | 'sleep'
  | 'warning'
  | 'question';

/** How a state is shown, without its words. */
interface StateLook {
  tone: Tone;
  icon: StateIconName;
  /** Order in filters: what may need a person first. */
  order: number;
}

/** How a state is shown. */
export interface StatePresentation extends StateLook {
  label: string;
  /** What the state means, as a sentence, where no reason is known. */
  meaning: string;
}

/** Presentation of every state of jobs and endpoints, with the keys of its words. */
export const STATES = {
  Failed: {
    label: 'state.failed',
    tone: 'bad',
    icon: 'error',
    order: 0,
    meaning: 'meaning.failed',
  },
  Degraded: {
    label: 'state.degraded',
    tone: 'attention',
    icon: 'warning',
    order: 1,
    meaning: 'meaning.degraded',
  },
  Restarting: {
    label: 'state.restarting',
    tone: 'attention',
    icon: 'retry',
    order: 2,
    meaning: 'meaning.restarting',
  },
  Running: {
    label: 'state.running',
    tone: 'active',
    icon: 'play',
    order: 3,
    meaning: 'meaning.running',
  },
  Ready: {
    label: 'state.ready',
    tone: 'good',
    icon: 'check',
    order: 4,
    meaning: 'meaning.ready',
  },
  Pending: {
    label: 'state.pending',
    tone: 'waiting',
    icon: 'clock',
    order: 5,
    meaning: 'meaning.pending',
  },
  Queued: {
    label: 'state.queued',
    tone: 'waiting',
    icon: 'queue',
    order: 6,
    meaning: 'meaning.queued',
  },
  Suspended: {
    label: 'state.suspended',
    tone: 'neutral',
    icon: 'pause',
    order: 7,
    meaning: 'meaning.suspended',
  },
  Succeeded: {
    label: 'state.succeeded',
    tone: 'good',
    icon: 'check',
    order: 8,
    meaning: 'meaning.succeeded',
  },
  Cancelled: {
    label: 'state.cancelled',
    tone: 'neutral',
    icon: 'stop',
    order: 9,
    meaning: 'meaning.cancelled',
  },
  ScaledToZero: {
    label: 'state.scaledToZero',
    tone: 'neutral',
    icon: 'sleep',
    order: 10,
    meaning: 'meaning.scaledToZero',
  },
  Stopped: {
    label: 'state.stopped',
    tone: 'neutral',
    icon: 'stop',
    order: 11,
    meaning: 'meaning.stopped',
  },
  Unknown: {
    label: 'state.unknown',
    tone: 'neutral',
    icon: 'question',
    order: 12,
    meaning: 'meaning.unknown',
  },
} as const satisfies Record<
  WorkloadState,
  StateLook & Record<'label' | 'meaning', keyof typeof en>
>;

/** Presentation of a state, also of one that a newer backend invented. */
export function presentState(
  t: StatesMessages,
  state: WorkloadState,
): StatePresentation {
  const known = Object.hasOwn(STATES, state);
  const { label, meaning, ...look } = STATES[known ? state : 'Unknown'];
  return {
    ...look,
    label: known ? t(label) : String(state),
    meaning: t(meaning),
  };
}
