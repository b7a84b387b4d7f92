import type {
  Workload,
  WorkloadAct,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ActsMessages } from './messages';

/** What people read of an act, before and after it. */
export interface ActTexts {
  /** In the menu, and on the button that does it. */
  label: string;
  /** Whether it is meant. */
  question: string;
  /** What will happen. */
  explanation: string;
  /** When the cluster has taken it, of the workload that it was done to. */
  done(name: string): string;
}

const OF_BOTH = {
  suspend: {
    label: 'suspend.label',
    question: 'suspend.question',
    explanation: 'suspend.explanation',
    done: 'suspend.done',
  },
  resume: {
    label: 'resume.label',
    question: 'resume.question',
    explanation: 'resume.explanation',
    done: 'resume.done',
  },
  scale: {
    label: 'scale.label',
    question: 'scale.question',
    explanation: 'scale.explanation',
    done: 'scale.done',
  },
  retry: {
    label: 'retry.label',
    question: 'retry.question',
    explanation: 'retry.explanation',
    done: 'retry.done',
  },
  delete: {
    label: 'delete.label',
    question: 'delete.question',
    explanation: 'delete.explanation',
    done: 'delete.done',
  },
} as const;

const OF_ENDPOINTS = {
  ...OF_BOTH,
  suspend: {
    label: 'switchOff.label',
    question: 'switchOff.question',
    explanation: 'switchOff.explanation',
    done: 'switchOff.done',
  },
  resume: {
    label: 'switchOn.label',
    question: 'switchOn.question',
    explanation: 'switchOn.explanation',
    done: 'switchOn.done',
  },
  delete: { ...OF_BOTH.delete, explanation: 'deleteEndpoint.explanation' },
} as const;

/** How an act on a job or an endpoint is called. */
export function actTexts(
  t: ActsMessages,
  act: WorkloadAct,
  { category, ref: { name } }: Pick<Workload, 'category' | 'ref'>,
): ActTexts {
  const keys = (category === 'endpoint' ? OF_ENDPOINTS : OF_BOTH)[act];
  return {
    label: t(keys.label),
    question: t(keys.question, { name }),
    explanation: t(keys.explanation),
    done: of => t(keys.done, { name: of }),
  };
}
