import { setTimeout as wait } from 'node:timers/promises';
import { ResponseError, stringifyError } from '@backstage/errors';
import {
  FmopsWorkloadsClient,
  WORKLOAD_EVENTS_TOPIC,
  type Workload,
  type WorkloadFinishedEvent,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Knex } from 'knex';
import type { EvaluationsServices } from '../../services';
import { EvaluationSets } from '../../sets';
import type { ResultStore } from '../store';
import { DeliveredData } from './DeliveredData';
import { DeliveredModel } from './DeliveredModel';
import { Deliveries } from './Deliveries';
import { servedModels } from './servedModels';
import { readNamespaces } from './readNamespaces';
import { mayTell, RunResults } from './RunResults';

const ID = 'fmops-evaluations-run-results';
/** The log of a run is kept some moments after its end is announced. */
const WAITS_MS = [1_000, 3_000, 15_000, 60_000];
/** Runs that ended before then are not looked for. */
const DAYS_BACK = 7;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** Records what finished runs tell: at once, and on a schedule what was missed. */
export async function startDelivery(
  services: EvaluationsServices,
  { database, store }: { database: Knex; store: ResultStore },
): Promise<void> {
  const { auth, catalog, config, discovery, events, logger } = services;
  const client = new FmopsWorkloadsClient({ discoveryApi: discovery });
  const deliveries = new Deliveries(database);
  const sets = new EvaluationSets(database);
  const token = async () =>
    auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'fmops-workloads',
    });
  const results = new RunResults({
    ...{ deliveries, logger, store, namespaces: readNamespaces(config) },
    data: async () =>
      new DeliveredData(catalog, await auth.getOwnServiceCredentials(), sets),
    models: async () =>
      new DeliveredModel(
        catalog,
        await auth.getOwnServiceCredentials(),
        async endpoint => {
          const query = { entityRef: endpoint };
          const { items } = await client.list(query, await token());
          return servedModels(items);
        },
      ),
    logOf: async run => {
      try {
        return (await client.keptLog(run, await token())).lines;
      } catch (error) {
        if (error instanceof ResponseError && error.statusCode === 404) {
          return undefined;
        }
        throw error;
      }
    },
  });
  const take = async (run: Workload) => {
    try {
      return await results.take(run);
    } catch (error) {
      logger.warn(
        `Results of the run ${run.ref.namespace}/${
          run.ref.name
        } were not read and will be tried again: ${stringifyError(error)}`,
      );
      return false;
    }
  };
  const stopping = new AbortController();
  services.lifecycle.addShutdownHook(() => stopping.abort());
  const follow = async (run: Workload) => {
    for (const pause of WAITS_MS) {
      await wait(pause, undefined, { ref: false, signal: stopping.signal });
      if (await take(run)) return;
    }
  };
  await events.subscribe({
    id: ID,
    topics: [WORKLOAD_EVENTS_TOPIC],
    onEvent: async ({ eventPayload }) => {
      const { workload } = eventPayload as Partial<WorkloadFinishedEvent>;
      // Not waited for: other events would have to wait too. What is stopped
      // here is found again on schedule.
      if (workload && mayTell(workload)) follow(workload).catch(() => {});
    },
  });
  await services.scheduler.scheduleTask({
    id: ID,
    frequency: { minutes: 10 },
    timeout: { minutes: 5 },
    initialDelay: { minutes: 1 },
    fn: async () => {
      const since = new Date(Date.now() - DAYS_BACK * DAY_MS).toISOString();
      // Longer than runs are looked for, so that none is read again.
      await deliveries.purge(
        new Date(Date.now() - 2 * DAYS_BACK * DAY_MS).toISOString(),
      );
      const { items } = await client.list({}, await token());
      const ended = items.filter(
        run => mayTell(run) && (run.finishedAt ?? run.stateSince) >= since,
      );
      for (const run of await deliveries.unread(ended)) await take(run);
    },
  });
}
