import { checkLabelValue, checkQualifiedName, checkSubdomain } from './names';

describe('names', () => {
  it.each([
    ['a.b-c.d', 0],
    ['', 1],
    ['-a', 1],
    ['a..b', 1],
    ['a'.repeat(253), 0],
    ['a'.repeat(254), 1],
    ['A'.repeat(254), 2],
  ])('subdomain %s: %i causes', (value, causes) => {
    expect(checkSubdomain('f', value)).toHaveLength(causes);
  });

  it.each([
    ['', 0],
    ['With_all.kinds-9', 0],
    ['ends-', 1],
    ['x'.repeat(64), 1],
    [7, 1],
  ])('label value %s: %i causes', (value, causes) => {
    expect(checkLabelValue('f', value)).toHaveLength(causes);
  });

  it.each([
    ['fmops.dev/stage', 0],
    ['plain', 0],
    ['two/slashes/here', 1],
    ['Upper.Case/name', 1],
    ['fmops.dev/', 1],
  ])('key %s: %i causes', (value, causes) => {
    expect(checkQualifiedName('f', value)).toHaveLength(causes);
  });
});
