import {
  totalUsd,
  type UsdRange,
  type Workload,
  workloadCost,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** What runs that have something in common cost so far. */
export interface Spend {
  /** What they have in common; undefined for those that do not tell. */
  value?: string;
  runs: number;
  /** Devices of all kinds times hours. */
  deviceHours: number;
  /** Undefined where the cost of none is known. */
  usd?: UsdRange;
  /** Runs whose cost is not known, and which `usd` lacks. */
  unknown: number;
}

/**
 * Adds the cost of runs by what they have in common, the dearest first.
 *
 * @param now - Milliseconds since the epoch.
 */
export function spendBy(
  runs: readonly Workload[],
  valueOf: (run: Workload) => string | undefined,
  now: number,
): Spend[] {
  const groups = new Map<string | undefined, Workload[]>();
  for (const run of runs) {
    const value = valueOf(run);
    const members = groups.get(value) ?? [];
    members.push(run);
    groups.set(value, members);
  }
  return [...groups]
    .map(([value, members]) => {
      const costs = members.map(run => workloadCost(run, now));
      const known = costs.flatMap(({ soFar }) => soFar ?? []);
      return {
        value,
        runs: members.length,
        deviceHours: costs.reduce((sum, c) => sum + (c.deviceHours ?? 0), 0),
        usd: totalUsd(known),
        unknown: costs.length - known.length,
      };
    })
    .sort(
      (a, b) =>
        (b.usd?.high ?? -1) - (a.usd?.high ?? -1) ||
        (a.value ?? '').localeCompare(b.value ?? ''),
    );
}
