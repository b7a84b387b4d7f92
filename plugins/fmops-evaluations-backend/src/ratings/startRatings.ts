import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import type { Knex } from 'knex';
import type { Permits } from '../access';
import { RequestQuota, type AnswerRecords } from '../playground';
import type { FilterChain } from '../playground/filters';
import type { EvaluationsServices } from '../services';
import type { EvaluationSets, Sets } from '../sets';
import { RatedExamples } from './RatedExamples';
import { RatingApplications } from './RatingApplications';
import { Ratings } from './Ratings';
import { RatingStore } from './RatingStore';

const RETENTION = 'fmops.evaluations.ratings.retention';

/** What the routes of ratings call. */
export interface RatingsContext {
  ratings: Ratings;
  ratedExamples: RatedExamples;
}

/** Builds what keeps ratings, and starts what forgets old ones. */
export async function startRatings(
  services: EvaluationsServices,
  shared: {
    database: Knex;
    evaluationSets: EvaluationSets;
    filters: FilterChain;
    permits: Permits;
    records: AnswerRecords;
    sets: Sets;
  },
): Promise<RatingsContext> {
  const { config, scheduler } = services;
  const store = new RatingStore(shared.database);
  const applications = new RatingApplications({
    config,
    quota: new RequestQuota(shared),
  });
  const ratings = new Ratings({ ...services, ...shared, applications, store });
  const retention = durationToMilliseconds(
    config.has(RETENTION)
      ? readDurationFromConfig(config, { key: RETENTION })
      : { days: 180 },
  );
  await scheduler.scheduleTask({
    id: 'fmops-evaluations-forget-ratings',
    frequency: { hours: 6 },
    timeout: { minutes: 10 },
    initialDelay: { minutes: 2 },
    fn: async () => {
      await store.purge(new Date(Date.now() - retention).toISOString());
    },
  });
  return {
    ratings,
    ratedExamples: new RatedExamples({ ...shared, ratings, store }),
  };
}
