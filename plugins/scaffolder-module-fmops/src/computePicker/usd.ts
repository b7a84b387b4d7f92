import { PageNumberFormat } from '@fmops/backstage-plugin-fmops-models-react';

const format = new PageNumberFormat({
  style: 'currency',
  currency: 'USD',
});

/** An amount of US dollars, for people. */
export function usd(amount: number): string {
  return format.format(amount);
}
