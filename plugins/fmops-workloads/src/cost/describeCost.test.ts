import type { WorkloadCost } from '@fmops/backstage-plugin-fmops-workloads-common';
import { english } from '@fmops/frontend-test-utils';
import { describeCost } from './describeCost';
import { costTranslationRef } from './messages';

const two = { low: 2, high: 2 };
const some = { low: 1, high: 30 };

it.each<[WorkloadCost, string]>([
  [
    { soFar: some, perHour: two },
    'estimated $1.00 to $30.00 so far, $2.00 per hour',
  ],
  [{ soFar: some }, 'estimated $1.00 to $30.00 in all'],
  [
    { soFar: { low: 0, high: 0 }, perHour: two },
    'estimated nothing so far, $2.00 per hour',
  ],
  [
    { perHour: two, unknown: 'times' },
    'estimated $2.00 per hour; so far unknown: when it held accelerators is not known',
  ],
  [{ unknown: 'price' }, 'unknown: no price for its accelerators'],
  [{ unknown: 'accelerators' }, 'unknown: it names no accelerators'],
])('says %j', (cost, text) => {
  expect(describeCost(english(costTranslationRef), cost)).toBe(text);
});
