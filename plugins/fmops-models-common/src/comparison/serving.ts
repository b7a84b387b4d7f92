import type { FoundationModelSpec } from '../kinds';
import {
  cheapestFit,
  INSTANCE_PRICES_OF,
  modelShape,
  servingMemoryGiB,
  type InstanceFit,
} from '../memory';
import type { ComparisonCell } from './Comparison';
import { UNKNOWN } from './cells';
import type { ComparisonDimension } from './dimensions';

/**
 * The cheapest instance that serves a model at the default settings of the
 * estimate. Undefined for hosted models, and where shape or fit is not known.
 *
 * @public
 */
export function cheapestServing(
  spec: FoundationModelSpec,
): InstanceFit | undefined {
  const shape = spec.access === 'proprietary' ? undefined : modelShape(spec);
  return shape && cheapestFit(shape);
}

const HOSTED: ComparisonCell = {
  value: 'hosted by the provider',
  provenance: 'published',
};

function memory(spec: FoundationModelSpec): ComparisonCell {
  if (spec.access === 'proprietary') return HOSTED;
  const value = servingMemoryGiB(modelShape(spec));
  return value === undefined
    ? UNKNOWN
    : {
        value: Math.ceil(value * 10) / 10,
        provenance: 'estimated',
        note: 'one sequence of up to 8,192 tokens, on one device',
      };
}

function instance(spec: FoundationModelSpec): ComparisonCell {
  if (spec.access === 'proprietary') return HOSTED;
  const fit = cheapestServing(spec);
  return fit
    ? {
        value: fit.instance.instanceType,
        provenance: 'estimated',
        note: `${fit.tensorParallel} of ${fit.instance.accelerator.count} GPUs used`,
      }
    : UNKNOWN;
}

function instancePrice(spec: FoundationModelSpec): ComparisonCell {
  if (spec.access === 'proprietary') return HOSTED;
  const fit = cheapestServing(spec);
  return fit
    ? {
        value: fit.instance.usdPerHour,
        provenance: 'estimated',
        note: `${fit.instance.instanceType}, ${INSTANCE_PRICES_OF}, as of ${fit.instance.priceAsOf}`,
      }
    : UNKNOWN;
}

function tokenPrice(side: 'inputPerMTokens' | 'outputPerMTokens') {
  return ({ pricing }: FoundationModelSpec): ComparisonCell =>
    pricing?.[side] === undefined
      ? UNKNOWN
      : {
          value: pricing[side],
          valueUnit: pricing.currency,
          provenance: 'published',
          note: `list price as of ${pricing.asOf}`,
        };
}

/** What it takes and costs to use a model. */
export const SERVING: readonly ComparisonDimension[] = [
  {
    id: 'priceInput',
    group: 'Cost',
    title: 'List price, input',
    unit: 'per million tokens',
    read: tokenPrice('inputPerMTokens'),
  },
  {
    id: 'priceOutput',
    group: 'Cost',
    title: 'List price, output',
    unit: 'per million tokens',
    read: tokenPrice('outputPerMTokens'),
  },
  {
    id: 'instancePrice',
    group: 'Cost',
    title: 'Price of the cheapest instance that fits',
    unit: 'USD per hour',
    read: instancePrice,
  },
  {
    id: 'memory',
    group: 'Serving',
    title: 'Memory to serve',
    unit: 'GiB',
    read: memory,
  },
  {
    id: 'instance',
    group: 'Serving',
    title: 'Cheapest instance that fits',
    unit: 'text',
    read: instance,
  },
];
