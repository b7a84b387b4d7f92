import {
  isTerminal,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { RunsMessages } from './messages';

const ACCELERATORS = {
  'nvidia.com/gpu': 'accelerator.gpu',
  'amd.com/gpu': 'accelerator.gpu',
  'aws.amazon.com/neuron': 'accelerator.neuronDevice',
  'aws.amazon.com/neuroncore': 'accelerator.neuronCore',
  'vpc.amazonaws.com/efa': 'accelerator.efaDevice',
} as const;

const isNamed = (resource: string): resource is keyof typeof ACCELERATORS =>
  Object.hasOwn(ACCELERATORS, resource);

const UNITS = {
  pod: 'unit.pod',
  job: 'unit.job',
  worker: 'unit.worker',
  group: 'unit.group',
  replica: 'unit.replica',
} as const;

const COUNTED = {
  ready: { alone: 'replicas.ready', of: 'replicas.readyOf' },
  active: { alone: 'replicas.active', of: 'replicas.activeOf' },
  done: { alone: 'replicas.done', of: 'replicas.doneOf' },
} as const;

type Replicas = NonNullable<Workload['replicas']>;

function counted(
  { ready, active, succeeded }: Replicas,
  state: Workload['state'],
): [count: number | undefined, as: keyof typeof COUNTED] {
  if (state === 'Succeeded' && succeeded !== undefined) {
    return [succeeded, 'done'];
  }
  return ready === undefined ? [active, 'active'] : [ready, 'ready'];
}

function describeReady(
  t: RunsMessages,
  replicas: Replicas,
  state: Workload['state'],
): string | undefined {
  const { unit, desired } = replicas;
  const inUnits = (count: number) => t(UNITS[unit], { count });
  const [count, as] = counted(replicas, state);
  if (count === undefined) {
    return desired === undefined ? undefined : inUnits(desired);
  }
  return desired === undefined
    ? t(COUNTED[as].alone, { replicas: inUnits(count) })
    : t(COUNTED[as].of, { number: `${count}`, replicas: inUnits(desired) });
}

/** Replicas in the unit that the controller counts, such as `1 of 2 workers ready`. */
export function describeReplicas(
  t: RunsMessages,
  { replicas, state }: Workload,
): string | undefined {
  if (!replicas) {
    return undefined;
  }
  const { failed } = replicas;
  return (
    [
      describeReady(t, replicas, state),
      failed && t('replicas.failed', { number: `${failed}` }),
    ]
      .filter(Boolean)
      .join(', ') || undefined
  );
}

/** A number of accelerators, such as `8 GPUs`; the resource's own name where it has no other. */
export function countAccelerators(
  t: RunsMessages,
  count: number,
  resource: string,
): string {
  return isNamed(resource)
    ? t(ACCELERATORS[resource], { count })
    : `${count} × ${resource}`;
}

/** What it asks to compute on, and how much of that it holds where that is less, such as `8 GPUs, 4 held`. */
export function describeAccelerators(
  t: RunsMessages,
  { accelerators, state }: Workload,
): string | undefined {
  if (!accelerators || accelerators.requested <= 0) {
    return undefined;
  }
  const { resource, requested, held } = accelerators;
  const asked = countAccelerators(t, requested, resource);
  return held === undefined || held === requested || isTerminal(state)
    ? asked
    : t('accelerators.held', { accelerators: asked, number: `${held}` });
}
