import type { Knex } from 'knex';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import type { Membership, Permits } from '../access';
import type { Evaluations } from '../results/Evaluations';
import type { EvaluationsServices } from '../services';
import type { SetsContext } from '../sets';
import { Campaigns } from './Campaigns';
import { ReviewNotices } from './notices';
import { DatasetPublisher, Outcomes } from './outcome';
import { QueueCounts, ReviewQueue } from './queue';
import { JudgedItems, ReviewReports } from './results';
import {
  datasetSource,
  evaluationsSource,
  ReviewSources,
  setSource,
} from './sources';
import { AssignmentStore, CampaignStore } from './store';

const LEASE_KEY = 'fmops.evaluations.reviews.lease';
const LEASE_MS = 30 * 60_000;

/** What the routes of reviews call. */
export interface ReviewsContext {
  reviews: {
    campaigns: Campaigns;
    items: JudgedItems;
    notices: ReviewNotices;
    outcomes: Outcomes;
    queue: ReviewQueue;
    reports: ReviewReports;
    store: CampaignStore;
  };
}

/** Builds what carries reviews. */
export function startReviews(
  services: EvaluationsServices,
  shared: {
    database: Knex;
    membership: Membership;
    permits: Permits;
    evaluations: Evaluations;
  } & SetsContext,
): ReviewsContext {
  const { auth, catalog, config, discovery, logger, notifications } = services;
  const { database, evaluations, membership, permits } = shared;
  const store = new CampaignStore(database);
  const lease = config.has(LEASE_KEY)
    ? durationToMilliseconds(readDurationFromConfig(config, { key: LEASE_KEY }))
    : LEASE_MS;
  const assignments = new AssignmentStore(database, lease);
  const counts = new QueueCounts(database, assignments);
  const reports = new ReviewReports(database, counts);
  const baseUrl = config.getOptionalString('app.baseUrl') ?? '';
  const notices = new ReviewNotices({
    ...{ logger, notifications },
    pageUrl: `${baseUrl.replace(/(?<!\/)\/+$/, '')}/reviews`,
  });
  return {
    reviews: {
      campaigns: new Campaigns({
        ...{ catalog, counts, membership, notices, permits, store },
        sources: new ReviewSources({
          evaluations: evaluationsSource(evaluations, shared.sets),
          set: setSource(shared),
          dataset: datasetSource(catalog),
        }),
      }),
      items: new JudgedItems(database),
      notices,
      outcomes: new Outcomes({
        ...{ evaluations, permits, reports, store },
        publisher: new DatasetPublisher({ ...shared, auth, discovery, store }),
      }),
      queue: new ReviewQueue(store, assignments, counts),
      reports,
      store,
    },
  };
}
