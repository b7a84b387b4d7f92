import type { EndpointState, Workload } from '../workload';

/** Best first: several endpoints of a component are versions of the same. */
const BEST: readonly string[] = [
  'Ready',
  'Degraded',
  'ScaledToZero',
  'Pending',
] satisfies EndpointState[];

const WHY_NOT: Record<string, string> = {
  Pending: 'it is starting',
  ScaledToZero: 'it is scaled to zero and must be woken first',
  Stopped: 'it is switched off',
  Failed: 'it has failed',
};

/**
 * Whether anything tells where an endpoint answers.
 *
 * @public
 */
export function hasAddress({ endpoint }: Workload): boolean {
  return Boolean(endpoint?.internalUrl ?? endpoint?.url);
}

/**
 * Of the endpoints of one component the one to ask, with an address; undefined where none has one.
 *
 * @public
 */
export function chooseEndpoint(
  workloads: readonly Workload[],
): Workload | undefined {
  const rank = ({ state }: Workload) =>
    (BEST.indexOf(state) + BEST.length + 1) % (BEST.length + 1);
  return workloads
    .filter(
      workload =>
        workload.category === 'endpoint' &&
        !workload.deletedAt &&
        hasAddress(workload),
    )
    .sort((a, b) => rank(a) - rank(b))[0];
}

/**
 * Why an endpoint cannot be asked now, for people; undefined where it can.
 *
 * @public
 */
export function askingProblem(workload: Workload): string | undefined {
  const { name } = workload.ref;
  if (workload.deletedAt) return `${name} is deleted`;
  if (!hasAddress(workload)) return `Nothing tells where ${name} answers`;
  if (workload.state === 'Ready' || workload.state === 'Degraded') {
    return undefined;
  }
  return `${name} does not answer: ${
    WHY_NOT[workload.state] ?? 'its state is not known'
  }`;
}
