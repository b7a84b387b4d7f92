const format = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
});

/** An amount of US dollars, for people. */
export function usd(amount: number): string {
  return format.format(amount);
}
