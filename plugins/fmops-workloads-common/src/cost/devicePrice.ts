import { ACCELERATOR_INSTANCES } from '@fmops/backstage-plugin-fmops-models-common';
import type { Workload } from '../workload';
import { scaled, totalUsd, type UsdRange } from './UsdRange';

/** Prices of a device, by the resource that offers it; `''` stands for any instance type. */
const PRICES = new Map<string, Map<string, UsdRange>>();

for (const instance of ACCELERATOR_INSTANCES) {
  const { resource, instanceType, usdPerHour, accelerator } = instance;
  if (usdPerHour !== undefined) {
    const usd = usdPerHour / accelerator.count;
    const prices = PRICES.get(resource) ?? new Map<string, UsdRange>();
    const any = prices.get('') ?? { low: usd, high: usd };
    prices.set(instanceType, { low: usd, high: usd });
    prices.set('', {
      low: Math.min(any.low, usd),
      high: Math.max(any.high, usd),
    });
    PRICES.set(resource, prices);
  }
}

/**
 * What holding one device for an hour costs: the on-demand price of an
 * instance over the number of its devices. Without an instance type the bounds
 * are the cheapest and the dearest instance that advertises the resource.
 *
 * @param resource - Such as `nvidia.com/gpu`; shares of devices have no price.
 * @param instanceType - Such as `p5.48xlarge`.
 * @returns undefined where the table of instances has no price.
 *
 * @public
 */
export function devicePrice(
  resource: string,
  instanceType = '',
): UsdRange | undefined {
  return PRICES.get(resource)?.get(instanceType);
}

/**
 * What a device of a workload costs per hour, on average over the instances
 * that it has devices of.
 *
 * @returns undefined where one of them has no price.
 *
 * @public
 */
export function averageDevicePrice({
  resource,
  instanceType,
  instances = [],
}: NonNullable<Workload['accelerators']>): UsdRange | undefined {
  const devices = instances.reduce((sum, share) => sum + share.devices, 0);
  if (devices === 0) {
    return devicePrice(resource, instanceType);
  }
  const prices = instances.flatMap(share => {
    const price = devicePrice(resource, share.instanceType ?? instanceType);
    return price ? scaled(price, share.devices / devices) : [];
  });
  return prices.length === instances.length ? totalUsd(prices) : undefined;
}
