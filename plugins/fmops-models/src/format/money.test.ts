import { formatMoney } from './money';

it('prints prices with the decimals they need', () => {
  expect(formatMoney(3, 'USD')).toBe('$3.00');
  expect(formatMoney(0.035, 'USD')).toBe('$0.035');
  expect(formatMoney(3.3631, 'USD', 2)).toBe('$3.36');
});

it('survives a currency that no one knows', () => {
  expect(formatMoney(1.5, 'credits')).toBe('credits 1.50');
});
