import { cheapestServing } from '../comparison';
import type { FoundationModelSpec } from '../kinds';
import { heldCost } from '../memory';
import { HOURS_PER_MONTH, type CostWorkload } from './workload';

/**
 * What a model costs in a month of the workload, and how that was reckoned.
 *
 * @public
 */
export interface MonthlyCost {
  usd: number;
  basis: string;
}

const usd = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

function hosted(
  { pricing, modality }: FoundationModelSpec,
  { inputMTokens, outputMTokens }: CostWorkload,
): number | undefined {
  if (pricing?.currency !== 'USD') return undefined;
  // Embeddings write no tokens; elsewhere, a price that is not known is not 0
  const output = modality === 'embedding' ? 0 : outputMTokens;
  const parts = [
    [inputMTokens, pricing.inputPerMTokens],
    [output, pricing.outputPerMTokens],
  ] as const;
  let sum = 0;
  for (const [amount, price] of parts) {
    if (amount === 0) continue;
    if (price === undefined) return undefined;
    sum += amount * price;
  }
  return sum;
}

/**
 * Estimates USD in a month of a workload, so that prices by token and by hour
 * can be set against each other. Hosted models: tokens at list price. Others:
 * the cheapest instance that fits, one of it, held all month; whether one is
 * enough for the workload is not known without a measurement. Undefined where
 * a price or the fit is not known, or the price is in another currency.
 *
 * @public
 */
export function monthlyCost(
  spec: FoundationModelSpec,
  workload: CostWorkload,
): MonthlyCost | undefined {
  if (spec.access === 'proprietary') {
    const amount = hosted(spec, workload);
    return amount === undefined
      ? undefined
      : {
          usd: amount,
          basis: `estimated ${usd.format(amount)} a month at list price`,
        };
  }
  const instance = cheapestServing(spec)?.instance;
  if (instance?.usdPerHour === undefined) return undefined;
  const amount = heldCost({
    usdPerHour: instance.usdPerHour,
    hours: HOURS_PER_MONTH,
  });
  return {
    usd: amount,
    basis: `estimated ${usd.format(amount)} a month for 1 × ${
      instance.instanceType
    }`,
  };
}
