import type { Workload } from '../workload';
import { devicePrice, type UsdRange } from './devicePrice';
import { heldHours, isAtRest } from './heldHours';

/** What a job costs, estimated from list prices: never an invoice. */
export interface RunCost {
  /** While it holds devices; of a job that holds none, what it will cost then. Absent once it has ended. */
  perHour?: UsdRange;
  soFar?: UsdRange;
  /** Devices times the hours for which they were held. */
  deviceHours?: number;
  /** Why an amount is missing. */
  unknown?: 'accelerators' | 'price' | 'times';
}

function times({ low, high }: UsdRange, factor: number): UsdRange {
  return { low: low * factor, high: high * factor };
}

/**
 * Estimates what a job costs:
 *
 *     USD per hour = devices × USD of the instance per hour / devices of the instance
 *     USD so far   = devices asked for × hours held × the same price
 *
 * The rate counts the devices held, where the object tells, else those asked
 * for. Prices are those of `INSTANCE_PRICES_OF`. Discounts, spot prices, other
 * regions, storage, network and CPU-only pods are not in it, and neither are
 * devices of a node that are left idle beside the job.
 *
 * @param now - Milliseconds since the epoch.
 * @param instanceType - Of its nodes, where known; else the amounts are bounds.
 */
export function runCost(
  job: Workload,
  now: number,
  instanceType?: string,
): RunCost {
  const { accelerators } = job;
  if (!accelerators || accelerators.requested <= 0) {
    return { unknown: 'accelerators' };
  }
  const { requested, held, resource } = accelerators;
  const price = devicePrice(resource, instanceType);
  const hours = heldHours(job, now);
  const atRest = isAtRest(job);
  const ended = atRest && !waitsToRun(job);
  const devices = atRest ? requested : held ?? requested;
  return {
    perHour: price && !ended ? times(price, devices) : undefined,
    soFar:
      price && hours !== undefined
        ? times(price, requested * hours)
        : undefined,
    deviceHours: hours === undefined ? undefined : requested * hours,
    unknown: missing(price, hours),
  };
}

function waitsToRun({ state, deletedAt }: Workload): boolean {
  return (
    deletedAt === undefined &&
    (state === 'Queued' || state === 'Pending' || state === 'Suspended')
  );
}

function missing(
  price: UsdRange | undefined,
  hours: number | undefined,
): RunCost['unknown'] {
  if (!price) {
    return 'price';
  }
  return hours === undefined ? 'times' : undefined;
}

/** Adds amounts; undefined where there is none. */
export function totalUsd(amounts: readonly UsdRange[]): UsdRange | undefined {
  return amounts.length > 0
    ? amounts.reduce((sum, { low, high }) => ({
        low: sum.low + low,
        high: sum.high + high,
      }))
    : undefined;
}
