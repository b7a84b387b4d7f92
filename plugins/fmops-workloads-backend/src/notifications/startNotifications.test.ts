import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import { PROJECT } from '../__testUtils__/startWorkloadsBackend';
import { DiagnosisRules } from '../diagnosis';
import { DatabaseWorkloadStore } from '../store';
import { startNotifications } from './startNotifications';

const TEAM = 'group:default/language-team';
const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

async function started(workloads: JsonObject) {
  const knex = await databases.init('SQLITE_3');
  const database = mockServices.database.mock({ getClient: async () => knex });
  const logger = mockServices.logger.mock();
  const scheduler = mockServices.scheduler.mock();
  const send = jest.fn();
  const store = await DatabaseWorkloadStore.create({ database, logger });
  const stop = await startNotifications({
    auth: mockServices.auth(),
    bindings: [
      {
        ...{ cluster: 'local', namespace: 'team-language' },
        ...{ owner: TEAM, outputModels: false },
      },
    ],
    catalog: catalogServiceMock({ entities: [PROJECT] }),
    config: mockServices.rootConfig({
      data: {
        app: { baseUrl: 'https://portal.example.com/' },
        fmops: { workloads },
      },
    }),
    database,
    logger,
    notifications: { send },
    rules: new DiagnosisRules([]),
    scheduler,
    store,
  });
  const waitSince = (minutes: number, uid: string) =>
    store.observe(1, {
      resourceVersion: '1',
      since: new Date(Date.now() - minutes * 60_000).toISOString(),
      workload: {
        category: 'job',
        ref: {
          ...{ cluster: 'local', group: 'batch', version: 'v1', kind: 'Job' },
          ...{ namespace: 'team-language', name: uid, uid },
        },
        state: 'Pending',
        reason: 'Odd',
        kubernetesId: 'support-tuning',
        lineage: {},
      },
    });
  const runTask = async () => {
    const [[task]] = scheduler.scheduleTask.mock.calls;
    await task.fn(new AbortController().signal);
    await store.settled();
  };
  return { runTask, scheduler, send, stop, waitSince };
}

it('does nothing unless the configuration asks for it', async () => {
  const { scheduler } = await started({});
  expect(scheduler.scheduleTask).not.toHaveBeenCalled();
});

it('notifies, with the page of the run, until it is stopped', async () => {
  const { runTask, send, stop, waitSince } = await started({
    notifications: true,
    stuckAfter: { minutes: 5 },
  });
  waitSince(4, 'patient');
  waitSince(6, 'stuck');
  stop();
  waitSince(6, 'later');
  await runTask();
  expect(send.mock.calls).toEqual([
    [
      {
        recipients: { type: 'entity', entityRef: TEAM },
        payload: expect.objectContaining({
          link: 'https://portal.example.com/runs/local/stuck',
          topic: 'run-stuck',
        }),
      },
    ],
  ]);
});
