import { isAtRest } from '../cost';
import { isTerminal, type Workload } from '../workload';

const SWITCHED_OFF: ReadonlySet<string> = new Set([
  'Suspended',
  'Stopped',
  'ScaledToZero',
]);

/**
 * Whether a workload wants accelerators now: it neither ended nor is it switched off.
 *
 * @public
 */
export function wantsAccelerators(workload: Workload): boolean {
  const { category, state, deletedAt, accelerators } = workload;
  return (
    !(category === 'job' && isTerminal(state)) &&
    deletedAt === undefined &&
    !SWITCHED_OFF.has(state) &&
    (accelerators?.requested ?? 0) > 0
  );
}

/**
 * Accelerators that a workload asks for, holds and waits for now. One that does not tell what it holds holds what it asked for while it runs.
 *
 * @public
 */
export function demandOf(workload: Workload): {
  asked: number;
  held: number;
  waiting: number;
} {
  if (!wantsAccelerators(workload)) {
    return { asked: 0, held: 0, waiting: 0 };
  }
  const { requested: asked, held: told } = workload.accelerators!;
  const atRest = isAtRest(workload);
  const held = told ?? (atRest ? 0 : asked);
  return { asked, held, waiting: atRest ? Math.max(0, asked - held) : 0 };
}
