import { ACCELERATOR_INSTANCES } from '@fmops/backstage-plugin-fmops-models-common';

/** An amount in USD, of which only the bounds are known; both are the same where it is known. */
export interface UsdRange {
  low: number;
  high: number;
}

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
