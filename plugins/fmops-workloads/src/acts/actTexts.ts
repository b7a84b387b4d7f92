import type {
  Workload,
  WorkloadAct,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** What people read of an act, before and after it. */
export interface ActTexts {
  /** In the menu, and on the button that does it. */
  label: string;
  /** What will happen. */
  explanation: string;
  /** After the name of the workload. */
  done: string;
}

const OF_BOTH: Record<WorkloadAct, ActTexts> = {
  suspend: {
    label: 'Pause',
    explanation:
      'Its pods end and its nodes are given back; the object stays, and can be resumed. It begins again from its last checkpoint: what is not in one is lost.',
    done: 'is being paused',
  },
  resume: {
    label: 'Resume',
    explanation:
      'New pods are made for it, as soon as its queue and the cluster have room.',
    done: 'is being resumed',
  },
  scale: {
    label: 'Scale',
    explanation:
      'The cluster adds or ends replicas until there are as many. With 0, nothing answers any more.',
    done: 'is being scaled',
  },
  retry: {
    label: 'Retry',
    explanation:
      'The manifest with which it was submitted is submitted again, as a new run in your name. This run stays as it is.',
    done: 'was submitted',
  },
  delete: {
    label: 'Delete',
    explanation:
      'Its object and what is left of its pods, with their logs, are deleted from the cluster. Its record and timeline stay here.',
    done: 'is being deleted',
  },
};

const OF_ENDPOINTS: Partial<Record<WorkloadAct, ActTexts>> = {
  suspend: {
    label: 'Switch off',
    explanation:
      'Its pods end and requests are no longer answered; the object stays, and can be switched on again.',
    done: 'is being switched off',
  },
  resume: {
    label: 'Switch on',
    explanation: 'New pods are made for it, and answer when they are ready.',
    done: 'is being switched on',
  },
  delete: {
    label: 'Delete',
    explanation:
      'Its object and its pods are deleted from the cluster, and requests are no longer answered. This cannot be undone; its record and timeline stay here.',
    done: 'is being deleted',
  },
};

/** How an act on a job or an endpoint is called. */
export function actTexts(
  act: WorkloadAct,
  category: Workload['category'],
): ActTexts {
  return (category === 'endpoint' && OF_ENDPOINTS[act]) || OF_BOTH[act];
}
