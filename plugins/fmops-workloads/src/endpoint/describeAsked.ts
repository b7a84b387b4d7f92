import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { RunWords } from '../runs/useRunWords';

/** Accelerators that an endpoint asks for and holds, such as `2 GPUs asked for, 1 held`. */
export function describeAsked(
  { countAccelerators }: Pick<RunWords, 'countAccelerators'>,
  { accelerators }: Workload,
): string | undefined {
  if (!accelerators?.requested) {
    return undefined;
  }
  const { requested, resource, held } = accelerators;
  const asked = `${countAccelerators(requested, resource)} asked for`;
  return `${asked}, ${held === undefined ? 'held: not told' : `${held} held`}`;
}
