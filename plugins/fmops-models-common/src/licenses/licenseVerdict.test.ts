import type { License } from '../kinds';
import { licenseUse, licenseVerdict } from './licenseVerdict';
import { TO_BE_REVIEWED } from './review';

const nonCommercial: License = { name: 'CC BY-NC 4.0', commercialUse: 'no' };

describe('licenseVerdict', () => {
  it.each<[License, 'commercial' | 'research', string]>([
    [{ commercialUse: 'yes' }, 'commercial', 'allowed'],
    [{ commercialUse: 'yes' }, 'research', 'allowed'],
    [{ commercialUse: 'conditional' }, 'commercial', 'conditional'],
    [nonCommercial, 'commercial', 'forbidden'],
    [nonCommercial, 'research', 'allowed'],
    [{}, 'commercial', 'unknown'],
    [{}, 'research', 'unknown'],
  ])('judges %j for %s use: %s', (license, use, verdict) => {
    expect(licenseVerdict(license, use).verdict).toBe(verdict);
  });

  it('names the licence and its note in the reason', () => {
    expect(
      licenseVerdict({ ...nonCommercial, note: 'Ask first.' }, 'commercial')
        .reason,
    ).toBe('CC BY-NC 4.0 does not allow commercial use. Ask first.');
    expect(licenseVerdict(undefined, 'commercial').reason).toBe(
      'No licence is stated.',
    );
  });

  it('claims nothing about terms that are to be reviewed', () => {
    const license: License = {
      id: TO_BE_REVIEWED,
      name: 'Terms of the base model',
      commercialUse: 'conditional',
      note: 'The terms follow those of the base model.',
    };
    for (const use of ['commercial', 'research'] as const) {
      expect(licenseVerdict(license, use)).toEqual({
        verdict: 'conditional',
        reason: 'The terms follow those of the base model.',
      });
    }
  });
});

it('takes a missing licence for unknown, not for allowed', () => {
  expect(licenseUse(undefined)).toBe('unknown');
  expect(licenseUse({ id: 'mit' })).toBe('unknown');
});
