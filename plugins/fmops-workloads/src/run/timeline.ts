import {
  isTerminal,
  type WorkloadTransition,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** One stay in a state. */
export interface TimelineEntry extends WorkloadTransition {
  /** Milliseconds spent in the state; absent where nothing more follows. */
  millis?: number;
  /** Whether it is still in this state. */
  current: boolean;
}

/**
 * Turns transitions into stays, oldest first. The last lasts until now,
 * unless the run has ended in it.
 */
export function timeline(
  transitions: readonly WorkloadTransition[],
  now: number,
): TimelineEntry[] {
  const sorted = [...transitions].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at),
  );
  return sorted.map((transition, i) => {
    const next = sorted[i + 1];
    const current = next === undefined && !isTerminal(transition.state);
    const end = next ? Date.parse(next.at) : now;
    return {
      ...transition,
      current,
      millis:
        next || current
          ? Math.max(0, end - Date.parse(transition.at))
          : undefined,
    };
  });
}
