import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Knex } from 'knex';
import { PROJECT } from '../__testUtils__/startWorkloadsBackend';
import { DiagnosisRules, diagnosisRules } from '../diagnosis';
import { DatabaseWorkloadStore } from '../store';
import { NotifiedRuns } from './NotifiedRuns';
import { RunAudience } from './RunAudience';
import { RunNotifier } from './RunNotifier';

// PostgreSQL is tested where the environment names one, never in a container.
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

const TEAM = 'group:default/language-team';
const MEMBER = 'user:default/data-scientist';
const STRANGER = 'user:default/stranger';
const MINUTE = 60_000;

const user = (name: string, ...groups: string[]): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name },
  spec: { memberOf: groups },
  relations: groups.map(targetRef => ({ type: 'memberOf', targetRef })),
});
const catalog = catalogServiceMock({
  entities: [PROJECT, user('data-scientist', TEAM), user('stranger')],
});
const bindings = ['team-language', 'team-vision'].map(namespace => ({
  cluster: 'local',
  namespace,
  owner: namespace === 'team-language' ? TEAM : 'group:default/vision-team',
  outputModels: false,
}));

describe.each(databases.eachSupportedId())('RunNotifier, %s', id => {
  let knex: Knex;
  let stores: DatabaseWorkloadStore[];
  let version: number;
  const send = jest.fn();
  const logger = mockServices.logger.mock();

  const replica = async () => {
    const store = await DatabaseWorkloadStore.create({
      database: mockServices.database.mock({ getClient: async () => knex }),
      logger,
    });
    stores.push(store);
    const notifier = new RunNotifier({
      audience: new RunAudience({
        auth: mockServices.auth(),
        bindings,
        catalog,
      }),
      linkTo: ({ ref }) => `https://portal.example.com/runs/local/${ref.uid}`,
      logger,
      notifications: { send },
      notified: new NotifiedRuns(knex),
      rules: new DiagnosisRules(diagnosisRules),
      store,
      stuckAfter: 30 * MINUTE,
    });
    notifier.start();
    const set = (
      state: Workload['state'],
      changes: Partial<Workload> = {},
      namespace = 'team-language',
    ) =>
      store.observe(1, {
        resourceVersion: `${(version += 1)}`,
        workload: {
          category: 'job',
          ref: {
            ...{ cluster: 'local', group: 'batch', version: 'v1', kind: 'Job' },
            ...{ namespace, name: 'tune', uid: 'uid-1' },
          },
          state,
          kubernetesId: 'support-tuning',
          submittedBy: MEMBER,
          lineage: {},
          ...changes,
        },
      });
    const later = (minutes = 1) =>
      notifier.notifyDue(Date.now() + minutes * MINUTE);
    return { set, later, store };
  };
  const sent = () =>
    send.mock.calls.map(([{ recipients, payload }]) => ({
      to: recipients.entityRef,
      ...payload,
    }));

  beforeEach(async () => {
    knex = await databases.init(id as TestDatabaseId);
    stores = [];
    version = 0;
    send.mockReset().mockResolvedValue(undefined);
    logger.warn.mockReset();
  });

  afterEach(async () => {
    await Promise.all(stores.map(store => store.settled()));
    await knex.destroy();
  });

  it('tells who submitted a run that it failed, in plain text without secrets', async () => {
    const { set, later } = await replica();
    set('Running');
    set('Failed', {
      reason: 'Odd',
      message: `\u001b[31mno\nhf_PlantedTokenOfTheTests${' x'.repeat(400)}`,
    });
    await later();

    const [{ description, ...rest }] = sent();
    expect(rest).toEqual({
      to: MEMBER,
      title: 'Run tune failed',
      link: 'https://portal.example.com/runs/local/uid-1',
      severity: 'high',
      topic: 'run-failed',
      scope: 'run-failed:local/uid-1',
    });
    expect(description).toMatch(/^no \*\*\* x/);
    expect(description.length).toBeLessThanOrEqual(400);
    expect(description).not.toContain('Planted');
  });

  it('gives pods a moment to say why it failed', async () => {
    const { set, later, store } = await replica();
    set('Running');
    set('Failed', { reason: 'BackoffLimitExceeded', message: 'Too often' });
    await later(0);
    expect(send).not.toHaveBeenCalled();
    store.explain('local', 'uid-1', {
      state: 'Failed',
      reason: 'Odd',
      message: 'The disk is gone',
    });
    await later();
    expect(sent()).toMatchObject([{ description: 'The disk is gone' }]);
  });

  it.each([
    ['Succeeded', 'Run tune finished'],
    ['Cancelled', 'Run tune was stopped'],
  ] as const)('tells that a run ended as %s', async (state, title) => {
    const { set, later } = await replica();
    set('Running');
    set(state);
    await later();
    expect(sent()).toMatchObject([{ topic: 'run-finished', title }]);
  });

  it('tells that a run was deleted before it had finished', async () => {
    const { set, later, store } = await replica();
    set('Running');
    await store.markDeleted('local', 'uid-1');
    await later();
    expect(sent()).toMatchObject([
      { topic: 'run-finished', title: 'Run tune was deleted' },
    ]);
  });

  it('tells once that a run is stuck, when it has waited long enough', async () => {
    const { set, later } = await replica();
    set('Pending', { reason: 'Odd', message: 'No room anywhere' });
    await later(29);
    expect(send).not.toHaveBeenCalled();
    await later(31);
    await later(32);
    expect(sent()).toMatchObject([
      {
        to: MEMBER,
        topic: 'run-stuck',
        title: 'Run tune is stuck',
        description: 'No room anywhere',
      },
    ]);
    set('Running');
    set('Succeeded');
    await later(60);
    expect(sent()).toMatchObject([
      { topic: 'run-stuck' },
      { topic: 'run-finished' },
    ]);
  });

  it('leaves alone who only has to wait, until that changes', async () => {
    const { set, later } = await replica();
    const queue = { localQueue: 'gpu', pendingReason: 'WaitingForQuota' };
    set('Queued', { reason: 'Odd', queue: { ...queue, severity: 'info' } });
    await later(31);
    expect(send).not.toHaveBeenCalled();
    set('Queued', { reason: 'Odd', queue: { ...queue, severity: 'blocked' } });
    await later(40);
    expect(sent()).toMatchObject([{ topic: 'run-stuck' }]);
  });

  it('does not call stuck what has no known reason, or whose cluster is out of reach', async () => {
    const { set, later, store } = await replica();
    set('Pending');
    await later(31);
    store.setStale(
      { cluster: 'local', group: 'batch', kind: 'Job' },
      '2026-11-22T00:00:00Z',
    );
    set('Pending', { reason: 'Odd' });
    await later(60);
    expect(send).not.toHaveBeenCalled();
  });

  it('tells once, whatever number of replicas and restarts', async () => {
    const replicas = [await replica(), await replica()];
    replicas.forEach(({ set }) => set('Running'));
    replicas.forEach(({ set }) => set('Failed'));
    await Promise.all(replicas.map(({ later }) => later()));
    await Promise.all(stores.map(store => store.settled()));
    const restarted = await replica();
    await restarted.later(2);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('tries again what could not be sent, and says so', async () => {
    const { set, later } = await replica();
    set('Running');
    set('Failed');
    send.mockRejectedValueOnce(new Error('404'));
    await later(1);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    await later(2);
    await later(3);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['nobody', undefined],
    ['who is no member', STRANGER],
    ['who is not known', 'user:default/nobody'],
    ['who is no user', PROJECT.metadata.name],
    ['that is no reference', ':/'],
  ])('tells the owner of a run submitted by %s', async (_, submittedBy) => {
    const { set, later } = await replica();
    set('Running', { submittedBy });
    set('Failed', { submittedBy });
    await later();
    expect(sent()).toMatchObject([{ to: TEAM }]);
  });

  it.each([
    ['of no entity', { kubernetesId: undefined }, 'team-language'],
    ['of an unknown entity', { kubernetesId: 'other' }, 'team-language'],
    ["that claims another team's entity", {}, 'team-vision'],
    ['in a namespace of nobody', {}, 'unbound'],
    ['that is an endpoint', { category: 'endpoint' as const }, 'team-language'],
  ])('tells nobody of a run %s', async (_, changes, namespace) => {
    const { set, later } = await replica();
    set('Pending', { ...changes, reason: 'Odd' }, namespace);
    await later(31);
    set('Failed', changes, namespace);
    await later();
    expect(send).not.toHaveBeenCalled();
  });

  it('does not tell of what ended long before it was first seen', async () => {
    const { set, later } = await replica();
    set('Failed', { finishedAt: '2026-01-01T00:00:00Z' });
    await later();
    expect(send).not.toHaveBeenCalled();
  });

  it('forgets only what the store has forgotten', async () => {
    const { set, later, store } = await replica();
    set('Running');
    set('Failed');
    await later();
    const notified = new NotifiedRuns(knex);
    const future = new Date(Date.now() + 60 * MINUTE).toISOString();
    await store.settled();
    expect(await notified.purge(future)).toBe(0);
    await store.markDeleted('local', 'uid-1');
    await store.purge(future);
    expect(await notified.purge(new Date(0).toISOString())).toBe(0);
    expect(await notified.purge(future)).toBe(1);
  });
});
