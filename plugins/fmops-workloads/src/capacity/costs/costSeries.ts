import type {
  CostAmount,
  CostGroup,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Most groups that are told apart by colour; the rest are drawn as one. */
export const MOST_SERIES = 7;

function added(a: CostAmount, b: CostAmount): CostAmount {
  return {
    usd: { low: a.usd.low + b.usd.low, high: a.usd.high + b.usd.high },
    deviceHours: a.deviceHours + b.deviceHours,
  };
}

/** The groups as a chart can show them: the dearest ones, and all others as one. */
export function seriesOf(groups: readonly CostGroup[]): CostGroup[] {
  if (groups.length <= MOST_SERIES) {
    return [...groups];
  }
  const rest = groups.slice(MOST_SERIES - 1);
  const others = rest.reduce((sum, group) => ({
    ...added(sum, group),
    workloads: sum.workloads + group.workloads,
    unpriced: sum.unpriced + group.unpriced,
    periods: sum.periods.map((period, i) => added(period, group.periods[i])),
  }));
  return [
    ...groups.slice(0, MOST_SERIES - 1),
    {
      ...others,
      value: undefined,
      others: rest.reduce((sum, group) => sum + (group.others ?? 1), 0),
    },
  ];
}
