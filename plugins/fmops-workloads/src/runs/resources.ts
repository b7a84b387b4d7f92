import {
  isTerminal,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';

const ACCELERATORS: Record<string, string> = {
  'nvidia.com/gpu': 'GPU',
  'amd.com/gpu': 'GPU',
  'aws.amazon.com/neuron': 'Neuron device',
  'aws.amazon.com/neuroncore': 'Neuron core',
  'vpc.amazonaws.com/efa': 'EFA device',
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Replicas in the unit that the controller counts, such as `1 of 2 workers ready`. */
export function describeReplicas(workload: Workload): string | undefined {
  const { replicas, state } = workload;
  if (!replicas) {
    return undefined;
  }
  const { unit, desired, ready, active, succeeded, failed } = replicas;
  const [count, word] =
    state === 'Succeeded' && succeeded !== undefined
      ? [succeeded, 'done']
      : [ready ?? active, ready === undefined ? 'active' : 'ready'];
  const parts: string[] = [];
  if (desired === undefined) {
    parts.push(
      ...(count === undefined ? [] : [`${plural(count, unit)} ${word}`]),
    );
  } else {
    parts.push(
      count === undefined
        ? plural(desired, unit)
        : `${count} of ${plural(desired, unit)} ${word}`,
    );
  }
  if (failed) {
    parts.push(`${failed} failed`);
  }
  return parts.join(', ') || undefined;
}

/** A number of accelerators, such as `8 GPUs`; the resource's own name where it has no other. */
export function countAccelerators(count: number, resource: string): string {
  return Object.hasOwn(ACCELERATORS, resource)
    ? plural(count, ACCELERATORS[resource])
    : `${count} × ${resource}`;
}

/** What it asks to compute on, and how much of that it holds where that is less, such as `8 GPUs, 4 held`. */
export function describeAccelerators(workload: Workload): string | undefined {
  const { accelerators, state } = workload;
  if (!accelerators || accelerators.requested <= 0) {
    return undefined;
  }
  const { resource, requested, held } = accelerators;
  const asked = countAccelerators(requested, resource);
  return held === undefined || held === requested || isTerminal(state)
    ? asked
    : `${asked}, ${held} held`;
}
