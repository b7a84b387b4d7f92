import {
  averageDevicePrice,
  devicesOf,
  heldIntervals,
  scaled,
  type CostAmount,
  type CostGroup,
  type HeldInterval,
  type StateChange,
  type UsdRange,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { hoursIn } from './periods';

/** Most groups that are told one by one. */
const MOST_GROUPS = 100;

const NOTHING: UsdRange = { low: 0, high: 0 };

/** Adds what workloads cost, by group and period. */
export class CostLedger {
  readonly #periods: readonly HeldInterval[];
  readonly #now: number;
  readonly #groups = new Map<string | undefined, CostGroup>();

  /** @param now - Milliseconds since the epoch. */
  constructor(periods: readonly HeldInterval[], now: number) {
    this.#periods = periods;
    this.#now = now;
  }

  /**
   * @param value - What it has in common with others.
   * @param history - Its states, oldest first.
   */
  add(
    workload: Workload,
    value: string | undefined,
    history: readonly StateChange[] | undefined,
  ): void {
    const held = heldIntervals(workload, this.#now, history);
    const hours = hoursIn(this.#periods, held ?? []);
    if (held && !hours.some(Boolean)) {
      return;
    }
    const { accelerators } = workload;
    const price = held && accelerators && averageDevicePrice(accelerators);
    const devices = devicesOf(workload);
    const group = this.#group(value);
    group.workloads += 1;
    const priced = price && devices > 0 ? price : undefined;
    group.unpriced += priced ? 0 : 1;
    hours.forEach((amount, index) => {
      if (amount > 0) {
        const deviceHours = devices * amount;
        const usd = priced ? scaled(priced, deviceHours) : NOTHING;
        add(group, { usd, deviceHours });
        add(group.periods[index], { usd, deviceHours });
      }
    });
  }

  /** The dearest first; of very many the last ones are told together. */
  get groups(): CostGroup[] {
    const all = [...this.#groups.values()].sort(
      (a, b) =>
        b.usd.high - a.usd.high ||
        b.deviceHours - a.deviceHours ||
        (a.value ?? '').localeCompare(b.value ?? ''),
    );
    const rest = all.slice(MOST_GROUPS);
    if (rest.length === 0) {
      return all;
    }
    const others = { ...this.#emptyGroup(), others: rest.length };
    for (const group of rest) {
      others.workloads += group.workloads;
      others.unpriced += group.unpriced;
      add(others, group);
      group.periods.forEach((period, i) => add(others.periods[i], period));
    }
    return [...all.slice(0, MOST_GROUPS), others];
  }

  #group(value: string | undefined): CostGroup {
    const group = this.#groups.get(value) ?? {
      ...(value !== undefined && { value }),
      ...this.#emptyGroup(),
    };
    this.#groups.set(value, group);
    return group;
  }

  #emptyGroup(): CostGroup {
    return {
      ...{ workloads: 0, unpriced: 0 },
      ...{ usd: { ...NOTHING }, deviceHours: 0 },
      periods: this.#periods.map(() => ({
        usd: { ...NOTHING },
        deviceHours: 0,
      })),
    };
  }
}

function add(sum: CostAmount, { usd, deviceHours }: CostAmount) {
  sum.usd.low += usd.low;
  sum.usd.high += usd.high;
  sum.deviceHours += deviceHours;
}
