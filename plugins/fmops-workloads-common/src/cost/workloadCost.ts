import { isTerminal, type Workload } from '../workload';
import { averageDevicePrice } from './devicePrice';
import { heldHours, isAtRest, type StateChange } from './heldIntervals';
import { scaled, type UsdRange } from './UsdRange';

/**
 * What a run or an endpoint costs, estimated from list prices: never an invoice.
 *
 * @public
 */
export interface WorkloadCost {
  /** While it holds devices; of a job that holds none yet, what it will cost then. */
  perHour?: UsdRange;
  soFar?: UsdRange;
  /** Devices times the hours for which they were held. */
  deviceHours?: number;
  /** Why an amount is missing. */
  unknown?: 'accelerators' | 'price' | 'times';
}

/**
 * Devices that a workload asks for; of one that is switched off, those that it
 * had, as far as its nodes told.
 *
 * @public
 */
export function devicesOf({ accelerators }: Workload): number {
  const { requested = 0, instances = [] } = accelerators ?? {};
  return requested > 0
    ? requested
    : instances.reduce((sum, { devices }) => sum + devices, 0);
}

/**
 * Estimates what a run or an endpoint costs:
 *
 *     USD per hour = devices × USD of the instance per hour / devices of the instance
 *     USD so far   = devices asked for × hours held × the same price
 *
 * The rate counts the devices held, where the object tells, else those asked
 * for. Prices are those of `INSTANCE_PRICES_OF`, also for spot and reserved
 * capacity; where the instances are not known, the amounts are bounds.
 * Discounts, other regions, storage, network and CPU-only pods are not in it,
 * and neither are devices of a node that are left idle beside the workload. An
 * endpoint counts with the replicas that it has now, a run that has moved with
 * the instances that it was on last.
 *
 * @param now - Milliseconds since the epoch.
 * @param history - Its states, oldest first, so that pauses do not count.
 *
 * @public
 */
export function workloadCost(
  workload: Workload,
  now: number,
  history?: readonly StateChange[],
): WorkloadCost {
  const { accelerators } = workload;
  const devices = devicesOf(workload);
  if (!accelerators || devices === 0) {
    return { unknown: 'accelerators' };
  }
  const price = averageDevicePrice(accelerators);
  const hours = heldHours(workload, now, history);
  const counted = isAtRest(workload) ? devices : accelerators.held ?? devices;
  return {
    perHour: price && hasRate(workload) ? scaled(price, counted) : undefined,
    soFar:
      price && hours !== undefined ? scaled(price, devices * hours) : undefined,
    deviceHours: hours === undefined ? undefined : devices * hours,
    unknown: missing(price, hours),
  };
}

const SWITCHED_OFF: ReadonlySet<string> = new Set(['Stopped', 'ScaledToZero']);

function hasRate({ category, state, deletedAt }: Workload): boolean {
  return (
    deletedAt === undefined &&
    !SWITCHED_OFF.has(state) &&
    !(category === 'job' && isTerminal(state))
  );
}

function missing(
  price: UsdRange | undefined,
  hours: number | undefined,
): WorkloadCost['unknown'] {
  if (!price) {
    return 'price';
  }
  return hours === undefined ? 'times' : undefined;
}
