import { formatNumber, formatShort, formatValue } from './formatNumber';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [2.310444, '2.31'],
    [0.00002, '2e-5'],
    [0.0012345, '0.001235'],
    [-3.14159, '-3.142'],
    [18801.85, '18,802'],
    [1234.56, '1,235'],
  ])('%d is shown as %s', (value, shown) => {
    expect(formatNumber(value)).toBe(shown);
  });

  it('is short on axes, and carries its unit beside', () => {
    expect(formatShort(12_345)).toBe('12.3K');
    expect(formatValue(12.5, '%')).toBe('12.5 %');
    expect(formatValue(3)).toBe('3');
  });
});
