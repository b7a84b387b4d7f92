import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import { FmopsWorkloadsClient } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Knex } from 'knex';
import type { Membership, Permits } from '../access';
import type { PlaygroundContext } from '../playground';
import type { Prompts } from '../prompts/Prompts';
import { RatingStore } from '../ratings/RatingStore';
import type { EvaluationsServices } from '../services';
import type { SetsContext } from '../sets';
import { askInOwnName } from './askInOwnName';
import { BreachNotices } from './BreachNotices';
import {
  CostReader,
  GoodRatingsReader,
  MetricReader,
  QualityReader,
  RatingDropReader,
  type CountRatings,
} from './indicators';
import { Objectives } from './Objectives';
import { ObjectiveStore } from './ObjectiveStore';
import { ObjectiveWatch, REPORTED, SAMPLED } from './ObjectiveWatch';
import { sampleOf } from './sampleOf';

const RETENTION_KEY = 'fmops.evaluations.objectives.retention';
const RETENTION: HumanDuration = { days: 180 };
const WORKLOADS = 'fmops-workloads';

/** What the routes of objectives call. */
export interface ObjectivesContext {
  objectives: Objectives;
}

/** Builds what keeps objectives, and measures them until shutdown. */
export async function startObjectives(
  services: EvaluationsServices,
  shared: SetsContext &
    PlaygroundContext & {
      database: Knex;
      membership: Membership;
      permits: Permits;
      prompts: Prompts;
    },
): Promise<ObjectivesContext> {
  const { auth, catalog, config, scheduler } = services;
  const { prompts, sets, evaluationSets, playground } = shared;
  const store = new ObjectiveStore(shared.database);
  const ratings = new RatingStore(shared.database);
  const countRatings: CountRatings = (endpoint, from, to) =>
    ratings.verdicts(endpoint, {
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
    });
  const workloads = new FmopsWorkloadsClient({
    discoveryApi: services.discovery,
  });
  const token = async () => {
    const { token: issued } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: WORKLOADS,
    });
    return issued;
  };
  const reported = { workloads, token };
  const watch = new ObjectiveWatch({
    ...services,
    store,
    async workloadsOf(endpoint) {
      const query = { entityRef: endpoint };
      const { items } = await workloads.list(query, { token: await token() });
      return items.filter(
        ({ category, deletedAt }) => category === 'endpoint' && !deletedAt,
      );
    },
    readers: {
      firstToken: new MetricReader('timeToFirstTokenP95', reported),
      betweenTokens: new MetricReader('timeBetweenTokensP95', reported),
      errors: new MetricReader('errorShare', reported),
      cost: new CostReader(),
      goodRatings: new GoodRatingsReader(countRatings),
      ratingDrop: new RatingDropReader(countRatings),
      quality: new QualityReader({
        ask: askInOwnName({ ...playground, auth }),
        rubric: async ref =>
          prompts.read(await auth.getOwnServiceCredentials(), ref),
        sample: (set, size, seed) =>
          sampleOf(
            {
              sets: evaluationSets,
              prompt: async ref =>
                prompts.read(await auth.getOwnServiceCredentials(), ref),
            },
            { set, size, seed },
          ),
      }),
    },
  });
  const notices = new BreachNotices({
    ...{ ...services, store },
    async modelOf(endpoint) {
      const own = await auth.getOwnServiceCredentials();
      return (await playground.directory.find(own, endpoint)).model;
    },
  });
  await scheduler.scheduleTask({
    id: 'fmops-evaluations-objectives',
    scope: 'local',
    frequency: { minutes: 1 },
    initialDelay: { seconds: 20 },
    timeout: { minutes: 30 },
    fn: async () => {
      await watch.measureDue(Date.now(), REPORTED);
      await notices.tellDue(Date.now());
    },
  });
  await scheduler.scheduleTask({
    id: 'fmops-evaluations-sampled-objectives',
    scope: 'local',
    frequency: { minutes: 1 },
    initialDelay: { seconds: 30 },
    timeout: { hours: 2 },
    fn: () => watch.measureDue(Date.now(), SAMPLED),
  });
  const retention = durationToMilliseconds(
    config.has(RETENTION_KEY)
      ? readDurationFromConfig(config, { key: RETENTION_KEY })
      : RETENTION,
  );
  await scheduler.scheduleTask({
    id: 'fmops-evaluations-forget-measurements',
    frequency: { hours: 24 },
    initialDelay: { minutes: 5 },
    timeout: { minutes: 10 },
    fn: async () => {
      await store.purge(new Date(Date.now() - retention).toISOString());
    },
  });
  return {
    objectives: new Objectives({ ...shared, catalog, sets, store, watch }),
  };
}
