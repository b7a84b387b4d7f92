import type { AuthService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { FmopsWorkloadsClient } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Knex } from 'knex';
import type { Permits } from '../access';
import type { Prompts } from '../prompts';
import type { EvaluationsServices } from '../services';
import { Answering, AnswerRecords } from './answer';
import {
  AskableEndpoints,
  EndpointCalls,
  EndpointDirectory,
} from './endpoints';
import { FilterChain, PatternFilter, readRules } from './filters';
import { readLimits, UsageLimits, type AnswerLimits } from './limits';
import { RunningAnswers } from './RunningAnswers';

const RETENTION = 'fmops.evaluations.playground.retention';

/** What the routes of the playground call. */
export interface PlaygroundContext {
  playground: {
    answering: Answering;
    auth: AuthService;
    directory: EndpointDirectory;
    filters: FilterChain;
    limits: AnswerLimits;
    records: AnswerRecords;
    running: RunningAnswers;
  };
}

/** Builds the playground, and starts what forgets old answers. */
export async function startPlayground(
  services: EvaluationsServices,
  shared: { database: Knex; permits: Permits; prompts: Prompts },
): Promise<PlaygroundContext> {
  const { auth, config, discovery, lifecycle, logger, scheduler } = services;
  const { database, prompts } = shared;
  const limits = readLimits(config);
  const filters = new FilterChain([
    new PatternFilter(readRules(config)),
    ...services.playgroundFilters.all,
  ]);
  const workloads = new FmopsWorkloadsClient({ discoveryApi: discovery });
  const directory = new EndpointDirectory({ ...services, workloads });
  const records = new AnswerRecords(database);
  const usage = new UsageLimits({ database, limits });
  const running = new RunningAnswers();
  const answering = new Answering({
    ...{ filters, limits, logger, prompts, records, usage },
    calls: new EndpointCalls({ directory, workloads }),
    endpoints: new AskableEndpoints({ ...shared, directory }),
  });
  const retention = durationToMilliseconds(
    config.has(RETENTION)
      ? readDurationFromConfig(config, { key: RETENTION })
      : { days: 180 },
  );
  await scheduler.scheduleTask({
    id: 'fmops-evaluations-forget-answers',
    frequency: { hours: 1 },
    timeout: { minutes: 10 },
    initialDelay: { minutes: 1 },
    fn: async () => {
      await usage.purge();
      await records.purge(new Date(Date.now() - retention).toISOString());
    },
  });
  lifecycle.addShutdownHook(() => running.stop());
  return {
    playground: {
      ...{ answering, auth, directory, filters, limits, records, running },
    },
  };
}
