import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import type { RequestQuota } from '../../playground';
import { RatingApplications } from '../RatingApplications';

const helper = { subject: 'helper', endpoints: ['component:default/chat'] };
const read = (applications: JsonObject[]) =>
  new RatingApplications({
    config: mockServices.rootConfig({
      data: { fmops: { evaluations: { ratings: { applications } } } },
    }),
    quota: {} as RequestQuota,
  });

it.each<[string, JsonObject[]]>([
  ['is there twice', [helper, helper]],
  ['ratingsPerMinute', [{ ...helper, ratingsPerMinute: 0 }]],
  ['ratingsPerMinute', [{ ...helper, ratingsPerMinute: 1.5 }]],
  ["'chat'", [{ ...helper, endpoints: ['chat'] }]],
])('refuses settings, and says %s', (message, applications) => {
  expect(() => read(applications)).toThrow(message);
  expect(() => read(applications)).toThrow(
    'fmops.evaluations.ratings.applications',
  );
});

it('takes settings that are right', () => {
  expect(() => read([helper, { ...helper, subject: 'other' }])).not.toThrow();
});
