import { ACCELERATOR_INSTANCES } from '@fmops/backstage-plugin-fmops-models-common';
import type { Workload } from '../workload';
import { scaled, totalUsd, type UsdRange } from './UsdRange';

/**
 * What holding one device for an hour costs: the on-demand price of an
 * instance over the number of its devices. Without an instance type the bounds
 * are the cheapest and the dearest instance that advertises the resource.
 *
 * @param resource - Such as `nvidia.com/gpu`; shares of devices have no price.
 * @param instanceType - Such as `p5.48xlarge`.
 * @returns undefined where the table of instances has no price.
 */
export function devicePrice(
  resource: string,
  instanceType?: string,
): UsdRange | undefined {
  const prices = ACCELERATOR_INSTANCES.filter(
    instance =>
      instance.resource === resource &&
      (instanceType === undefined || instance.instanceType === instanceType),
  ).flatMap(({ usdPerHour, accelerator }) =>
    usdPerHour === undefined ? [] : usdPerHour / accelerator.count,
  );
  return prices.length > 0
    ? { low: Math.min(...prices), high: Math.max(...prices) }
    : undefined;
}

/**
 * What a device of a workload costs per hour, on average over the instances
 * that it has devices of.
 *
 * @returns undefined where one of them has no price.
 */
export function averageDevicePrice({
  resource,
  instances = [],
}: NonNullable<Workload['accelerators']>): UsdRange | undefined {
  const devices = instances.reduce((sum, share) => sum + share.devices, 0);
  if (devices === 0) {
    return devicePrice(resource);
  }
  const prices = instances.flatMap(share => {
    const price = devicePrice(resource, share.instanceType);
    return price ? scaled(price, share.devices / devices) : [];
  });
  return prices.length === instances.length ? totalUsd(prices) : undefined;
}
