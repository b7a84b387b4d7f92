import fs from 'node:fs';
import path from 'node:path';
import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  DefaultEventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  WORKLOAD_EVENTS_TOPIC,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { JsonObject } from '@backstage/types';
import { eventually } from '@fmops/test-servers';
import { Router } from 'express';
import request from 'supertest';
import { startEvaluationsBackend } from '../../__testUtils__/startEvaluationsBackend';

const BASE = '/api/fmops-evaluations/v1/results';

/** The last lines of the log of a benchmark, as its project prints them. */
const LOG = fs
  .readFileSync(path.join(__dirname, '__fixtures__/benchmark.txt'), 'utf8')
  .trim()
  .split('\n');

const model = (name: string, owner: string, spec: JsonObject = {}): Entity => ({
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name },
  spec,
  relations: [{ type: 'ownedBy', targetRef: `group:default/${owner}` }],
});

const ENTITIES: Entity[] = [
  model('support-7b', 'team'),
  model('theirs', 'others'),
  model('tuned', 'team', { versions: [{ version: '1' }] }),
  model('hub', 'team', { source: { huggingFaceId: 'Acme/Hub-7B' } }),
  {
    apiVersion: 'fmops.dev/v1alpha1',
    kind: 'ModelDataset',
    metadata: { name: 'questions' },
    spec: {},
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'many' },
    spec: { type: 'model-endpoint' },
    relations: ['support-7b', 'hub'].map(name => ({
      ...{ type: 'serves', targetRef: `foundationmodel:default/${name}` },
    })),
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'chat' },
    spec: { type: 'model-endpoint' },
    relations: [
      { type: 'serves', targetRef: 'foundationmodel:default/support-7b' },
    ],
  },
];

/** An endpoint whose workload alone says what it serves. */
const QUIET = {
  component: {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'quiet' },
    spec: { type: 'model-endpoint' },
  },
  workload: {
    category: 'endpoint',
    lineage: { model: 'foundationmodel:default/support-7b' },
  },
};

const run = (namespace = 'team', changes: Partial<Workload> = {}) =>
  ({
    category: 'job',
    state: 'Succeeded',
    stateSince: '2026-03-01T10:00:00.000Z',
    finishedAt: '2026-03-01T10:00:00.000Z',
    ref: {
      ...{ cluster: 'local', namespace, name: 'support-benchmark-1', uid: 'u' },
      ...{ group: 'batch', version: 'v1', kind: 'Job' },
    },
    lineage: { stage: 'evaluation' },
    ...changes,
  } as Workload);

/** The backend beside one of workloads that keeps a log. */
async function start(log: () => string[] | undefined, config: object = {}) {
  const events = DefaultEventsService.create({
    logger: mockServices.logger.mock(),
  });
  const workloads = createBackendPlugin({
    pluginId: 'fmops-workloads',
    register(env) {
      env.registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
        },
        async init({ httpAuth, httpRouter }) {
          const router = Router();
          router.get('/v1/workloads', (_req, res) => {
            res.json({ items: [QUIET.workload], clusters: [] });
          });
          router.get('/v1/workloads/:cluster/:uid/log/kept', (req, res) => {
            httpAuth
              .credentials(req, { allow: ['service'] })
              .then(() => {
                const lines = log();
                res.status(lines ? 200 : 404).json({ lines, truncated: false });
              })
              .catch(() => res.status(403).end());
          });
          httpRouter.use(router);
        },
      });
    },
  });
  const { server } = await startEvaluationsBackend({
    catalog: catalogServiceMock.factory({
      entities: [...ENTITIES, QUIET.component],
    }),
    features: [
      workloads,
      createServiceFactory({
        ...{ service: eventsServiceRef, deps: {} },
        factory: () => events,
      }),
    ],
    root: {
      fmops: {
        workloads: {
          namespaces: ['team', 'trusted'].map(namespace => ({
            ...{ cluster: 'local', namespace, owner: 'group:default/team' },
          })),
        },
        evaluations: { results: config },
      },
    },
  });
  const recorded = async () => (await request(server).get(BASE)).body.items;
  return {
    recorded,
    /** A catalog of questions with one published version. */
    publishSet: async (visibility: 'private' | 'shared') => {
      const sets = '/api/fmops-evaluations/v1/sets';
      const { body } = await request(server)
        .post(sets)
        .send({
          ...{ name: visibility, title: visibility, useCase: 'Test' },
          ...{ visibility, prompts: [], takesRatings: false },
          owner: 'user:default/mock',
        });
      const row = { key: 'one', input: { text: 'What?' } };
      await request(server).post(`${sets}/${body.id}/rows`).send(row);
      await request(server).post(`${sets}/${body.id}/versions`).send({});
      return body.id as string;
    },
    finish: (workload: Workload) =>
      events.publish({
        topic: WORKLOAD_EVENTS_TOPIC,
        eventPayload: { workload },
      }),
    until: (count: number) =>
      eventually(async () => {
        const items = await recorded();
        expect(items.length).toBeGreaterThanOrEqual(count);
        return items;
      }),
  };
}

const told = (changes: object) =>
  `fmops-evaluation ${JSON.stringify({
    model: { ref: 'foundationmodel:default/support-7b' },
    ...{ method: 'benchmark', benchmark: 'mmlu', data: {}, settings: {} },
    scores: [{ metric: 'acc', value: 0.5, higherIsBetter: true }],
    ...changes,
  })}`;

describe('results of runs', () => {
  it('are recorded when a run has ended, and once', async () => {
    const log = jest.fn((): string[] | undefined => undefined);
    const { finish, recorded, until } = await start(log);
    await finish(run());
    await finish(run());
    // The log is kept some moments after the end is announced.
    await eventually(() => expect(log).toHaveBeenCalledTimes(2));
    log.mockReturnValue(LOG);
    const items = await until(2);
    expect(items).toHaveLength(2);
    expect(items).toContainEqual(
      expect.objectContaining({
        ...{ benchmark: 'arc-challenge', method: 'benchmark' },
        model: { ref: 'foundationmodel:default/support-7b' },
        createdBy: 'group:default/team',
        evaluatedAt: '2026-03-01T10:00:00.000Z',
        run: {
          ...{ cluster: 'local', namespace: 'team', uid: 'u' },
          name: 'support-benchmark-1',
        },
        source: {
          ...{ format: 'run', delivery: 'run' },
          tool: 'lm-evaluation-harness 0.4.13',
        },
        settings: {
          ...{ harness: 'lm-evaluation-harness', fewShot: 25 },
          ...{ fewShotSeed: 42, chatTemplate: false },
        },
      }),
    );
    await finish(run('team', { state: 'Failed' }));
    await new Promise(resolve => setTimeout(resolve, 1_500));
    expect(await recorded()).toHaveLength(2);
  });

  it('count for models of the owner of the namespace only', async () => {
    const lines = [
      told({ model: { ref: 'foundationmodel:default/theirs' } }),
      told({ model: { ref: 'foundationmodel:default/unknown' } }),
      told({ model: { ref: 'component:default/chat' } }),
      told({ scores: [{ metric: 'acc', value: 1e999, higherIsBetter: true }] }),
      told({ source: { uri: 'file:///etc/passwd' } }),
      told({ model: undefined }),
      'fmops-evaluation {"method": "bench',
      told({ settings: { last: true } }),
    ];
    const { finish, recorded, until } = await start(() => lines);
    await finish(run('nobodys'));
    await finish(run('team', { state: 'Cancelled' }));
    await finish(run('team', { lineage: { stage: 'serving' } }));
    await finish(
      run('team', { ref: { ...run().ref, uid: 'another' }, state: 'Failed' }),
    );
    await until(1);
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(await recorded()).toMatchObject([{ settings: { last: true } }]);
  });

  it('of trusted namespaces count for other models, and of endpoints for what they serve', async () => {
    const { finish, until } = await start(
      () => [
        told({ model: { ref: 'FoundationModel:default/theirs' } }),
        told({ model: undefined, endpoint: 'component:default/chat' }),
        told({ model: undefined, endpoint: 'component:default/quiet' }),
      ],
      { otherModels: [{ cluster: 'local', namespace: 'trusted' }] },
    );
    await finish(run('trusted'));
    const items = await until(3);
    expect(
      items.map((item: { model: { ref: string } }) => item.model.ref).sort(),
    ).toEqual([
      'foundationmodel:default/support-7b',
      'foundationmodel:default/support-7b',
      'foundationmodel:default/theirs',
    ]);
  });

  it('of endpoints that serve several models count for the one that was asked', async () => {
    const many = { model: undefined, endpoint: 'component:default/many' };
    const { finish, recorded, until } = await start(() => [
      told({ ...many, settings: { refused: true } }),
      told({ ...many, servedModel: 'other', settings: { refused: true } }),
      told({ ...many, servedModel: 'Acme/Hub-7B' }),
      told({
        endpoint: 'component:default/many',
        settings: { named: true },
      }),
      told({
        endpoint: 'component:default/many',
        model: { ref: 'foundationmodel:default/tuned' },
        settings: { refused: true },
      }),
    ]);
    await finish(run());
    await until(2);
    await new Promise(resolve => setTimeout(resolve, 500));
    const items = await recorded();
    expect(
      items.map((item: Evaluation) => [item.model.ref, item.settings]).sort(),
    ).toEqual([
      ['foundationmodel:default/hub', {}],
      ['foundationmodel:default/support-7b', { named: true }],
    ]);
  });

  it('count for data and versions that are there, and that the run was planned with', async () => {
    const lines: string[] = [];
    const { finish, publishSet, until } = await start(() => lines);
    const [shared, hidden] = [
      await publishSet('shared'),
      await publishSet('private'),
    ];
    const questions = 'modeldataset:default/questions';
    const tuned = (version: string) => ({
      model: { ref: 'foundationmodel:default/tuned', version },
    });
    const refused = (changes: object) =>
      told({ settings: { refused: true }, ...changes });
    lines.push(
      refused({ data: { dataset: 'modeldataset:default/other' } }),
      refused({ data: { set: { id: hidden, version: '1' } } }),
      refused({ data: { set: { id: shared, version: '2' } } }),
      refused({ data: { set: { id: 'none', version: '1' } } }),
      refused(tuned('2')),
      told({ data: { dataset: questions } }),
      told({ data: { set: { id: shared, version: '1' } } }),
      told(tuned('1')),
    );
    const lineage = { stage: 'evaluation', dataset: questions };
    await finish(run('team', { lineage }));
    const items: Evaluation[] = await until(3);
    expect(items).toHaveLength(3);
    lines.push(told({ data: { dataset: questions }, settings: { no: true } }));
    await finish(run('team', { ref: { ...run().ref, uid: 'unplanned' } }));
    await new Promise(resolve => setTimeout(resolve, 2_500));
    const after: Evaluation[] = await until(3);
    expect(after.flatMap(({ settings }) => Object.keys(settings))).toEqual([]);
  });
});
