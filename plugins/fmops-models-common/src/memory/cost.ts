/**
 * Devices of an instance that a workload holds, of all that it has.
 *
 * @public
 */
export interface DeviceShare {
  requested: number;
  available: number;
}

/**
 * A price and for how long instances are held, not just used.
 *
 * @public
 */
export interface HeldInstances {
  /** Of one instance. */
  usdPerHour: number;
  /** From the moment that the node or device is held until it is released. */
  hours: number;
  /** Default: 1. */
  instances?: number;
  /** Default: all devices. */
  share?: DeviceShare;
}

/**
 * USD that holding instances costs.
 *
 * @public
 */
export function heldCost({
  usdPerHour,
  hours,
  instances = 1,
  share = { requested: 1, available: 1 },
}: HeldInstances): number {
  return usdPerHour * hours * instances * (share.requested / share.available);
}
