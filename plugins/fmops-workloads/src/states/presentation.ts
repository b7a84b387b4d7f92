import type { WorkloadState } from '@fmops/backstage-plugin-fmops-workloads-common';

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

/** How a state is shown. */
export interface StatePresentation {
  label: string;
  tone: Tone;
  icon: StateIconName;
  /** Order in filters: what may need a person first. */
  order: number;
  /** What the state means, as a sentence, where no reason is known. */
  meaning: string;
}

/** Presentation of every state of jobs and endpoints. */
export const STATES: Record<WorkloadState, StatePresentation> = {
  Failed: {
    label: 'Failed',
    tone: 'bad',
    icon: 'error',
    order: 0,
    meaning: 'It ended with an error.',
  },
  Degraded: {
    label: 'Degraded',
    tone: 'attention',
    icon: 'warning',
    order: 1,
    meaning: 'It serves, but not with everything that was asked for.',
  },
  Restarting: {
    label: 'Restarting',
    tone: 'attention',
    icon: 'retry',
    order: 2,
    meaning: 'Its pods are being created again after a failure.',
  },
  Running: {
    label: 'Running',
    tone: 'active',
    icon: 'play',
    order: 3,
    meaning: 'Work is being done.',
  },
  Ready: {
    label: 'Ready',
    tone: 'good',
    icon: 'check',
    order: 4,
    meaning: 'It serves with everything that was asked for.',
  },
  Pending: {
    label: 'Pending',
    tone: 'waiting',
    icon: 'clock',
    order: 5,
    meaning: 'It is admitted; its nodes, images or pods are not ready yet.',
  },
  Queued: {
    label: 'Queued',
    tone: 'waiting',
    icon: 'queue',
    order: 6,
    meaning: 'It waits until the cluster admits it.',
  },
  Suspended: {
    label: 'Suspended',
    tone: 'neutral',
    icon: 'pause',
    order: 7,
    meaning: 'Someone paused it; it can be resumed.',
  },
  Succeeded: {
    label: 'Succeeded',
    tone: 'good',
    icon: 'check',
    order: 8,
    meaning: 'It ended as planned.',
  },
  Cancelled: {
    label: 'Cancelled',
    tone: 'neutral',
    icon: 'stop',
    order: 9,
    meaning: 'Someone stopped it.',
  },
  ScaledToZero: {
    label: 'Scaled to zero',
    tone: 'neutral',
    icon: 'sleep',
    order: 10,
    meaning: 'Nothing runs until a request comes.',
  },
  Stopped: {
    label: 'Stopped',
    tone: 'neutral',
    icon: 'stop',
    order: 11,
    meaning: 'Someone switched it off.',
  },
  Unknown: {
    label: 'Unknown',
    tone: 'neutral',
    icon: 'question',
    order: 12,
    meaning: 'The cluster reports nothing that tells its state.',
  },
};

/** Presentation of a state, also of one that a newer backend invented. */
export function presentState(state: WorkloadState): StatePresentation {
  return STATES[state] ?? { ...STATES.Unknown, label: String(state) };
}
