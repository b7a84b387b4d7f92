import type { Entity } from '@backstage/catalog-model';
import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { startEvaluationsBackend } from '../__testUtils__/startEvaluationsBackend';

const BASE = '/api/fmops-evaluations/v1';
const ref = (name: string) => `foundationmodel:default/${name}`;

const model = (name: string, more: Partial<Entity> = {}): Entity => ({
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name },
  spec: {},
  ...more,
});

const ENTITIES = [
  model('base', {
    spec: {
      evaluations: [
        { benchmark: 'MMLU', metric: 'accuracy', value: 70, shots: 5 },
        { benchmark: 'GSM8K', metric: 'em', value: 50 },
      ],
    },
  }),
  model('tuned', {
    relations: [{ type: 'fineTunedFrom', targetRef: ref('base') }],
  }),
];

/** Right answers of a hundred, with the questions of the first ones. */
const rows = (right: number, key = (index: number) => `q${index}`) =>
  Array.from({ length: 100 }, (_, index) => ({
    ...{ key: key(index), input: `Question ${index}`, expected: 'A' },
    scores: { acc: index < right ? 1 : 0 },
  }));

const evaluation = (name: string, right: number, changes: object = {}) => ({
  model: { ref: ref(name), version: '1' },
  method: 'benchmark',
  benchmark: 'mmlu',
  data: { version: '1' },
  settings: { fewShot: 5 },
  scores: [
    {
      ...{ metric: 'acc', value: right / 100, unit: 'fraction' },
      ...{ higherIsBetter: true, standardError: 0.05 },
    },
  ],
  rows: rows(right),
  ...changes,
});

async function start(entities = ENTITIES) {
  const { server } = await startEvaluationsBackend({ entities });
  const record = async (body: object): Promise<string> => {
    const answer = await request(server).post(`${BASE}/results`).send(body);
    return answer.body.evaluation.id;
  };
  const get = async (path: string, query: object) =>
    (await request(server).get(`${BASE}/${path}`).query(query)).body;
  return { record, get };
}

describe('leaderboards', () => {
  it('rank under equal conditions, by the newest of each version', async () => {
    const { get, record } = await start();
    const at = (evaluatedAt: string) => ({ evaluatedAt });
    await record(evaluation('base', 60, at('2026-03-01T00:00:00Z')));
    await record(evaluation('base', 90, at('2026-01-01T00:00:00Z')));
    await record(evaluation('tuned', 60));
    const other = { settings: { fewShot: 0 } };
    await record(evaluation('tuned', 70, other));
    const board = await get('leaderboard', { benchmark: 'mmlu' });
    expect(board).toMatchObject({
      ...{ metric: 'acc', subject: { benchmark: 'mmlu' } },
      metrics: [{ metric: 'acc', models: 2, unit: 'fraction' }],
      groups: [
        {
          differs: ['settings.fewShot'],
          entries: [
            { rank: 1, model: { ref: ref('base') }, score: { value: 0.6 } },
            { rank: 1, model: { ref: ref('tuned') }, score: { value: 0.6 } },
          ],
        },
        { entries: [{ rank: 1, score: { value: 0.7 } }] },
      ],
      claims: [
        {
          ...{ model: { ref: ref('base') }, metric: 'accuracy' },
          ...{ value: 70, shots: 5 },
        },
      ],
    });
    expect(await get('leaderboards', {})).toEqual({
      items: [
        {
          ...{ subject: { benchmark: 'mmlu' }, title: 'MMLU' },
          ...{ models: 2, evaluations: 4, newestAt: expect.any(String) },
        },
      ],
    });
  });

  it('keep other questions apart, and units', async () => {
    const { get, record } = await start();
    await record(evaluation('base', 60));
    await record(evaluation('tuned', 60, { rows: rows(60, i => `other${i}`) }));
    await record(
      evaluation('tuned', 60, {
        rows: [],
        scores: [
          { metric: 'acc', value: 99, unit: 'percent', higherIsBetter: true },
        ],
      }),
    );
    const { groups } = await get('leaderboard', { benchmark: 'mmlu' });
    expect(
      groups.map(({ entries }: { entries: [] }) => entries.length),
    ).toEqual([1, 1, 1]);
  });

  it('are not turned by a record with the other direction', async () => {
    const { get, record } = await start();
    const turned = (value: number) => ({
      scores: [
        { metric: 'acc', value, unit: 'fraction', higherIsBetter: false },
      ],
    });
    await record(
      evaluation('base', 1, {
        ...turned(0.01),
        model: { ref: ref('base'), version: '0' },
      }),
    );
    await record(evaluation('base', 60));
    await record(evaluation('tuned', 75));
    const { groups } = await get('leaderboard', { benchmark: 'mmlu' });
    expect(groups).toMatchObject([
      {
        entries: [
          { rank: 1, model: { ref: ref('tuned') } },
          { rank: 2, model: { ref: ref('base') } },
        ],
      },
      { entries: [{ rank: 1, score: { higherIsBetter: false } }] },
    ]);
  });

  it('know nothing of models that the caller may not read', async () => {
    const hidden = [...ENTITIES, model('hidden')];
    const readable = catalogServiceMock({ entities: ENTITIES });
    const catalog = catalogServiceMock.mock({
      getEntitiesByRefs: async (query, options) =>
        (JSON.stringify(options).includes('user:default/owner')
          ? catalogServiceMock({ entities: hidden })
          : readable
        ).getEntitiesByRefs(query, options),
      queryEntities: (query, options) => readable.queryEntities(query, options),
    });
    const { server } = await startEvaluationsBackend({
      catalog: catalog.factory,
    });
    const owner = mockCredentials.user.header('user:default/owner');
    const record = (body: object) =>
      request(server)
        .post(`${BASE}/results`)
        .set('Authorization', owner)
        .send(body);
    const { body } = await record(evaluation('hidden', 99));
    await record(evaluation('base', 60));
    const get = async (path: string) =>
      (await request(server).get(`${BASE}/${path}`)).body;
    const { groups, metrics } = await get('leaderboard?benchmark=mmlu');
    expect(groups[0].entries).toMatchObject([
      { rank: 1, model: { ref: ref('base') } },
    ]);
    expect(metrics[0].models).toBe(1);
    expect((await get('leaderboards')).items[0]).toMatchObject({
      ...{ models: 1, evaluations: 1 },
    });
    expect((await get('results')).items).toHaveLength(1);
    const { id } = body.evaluation;
    expect((await get(`results/${id}`)).error.name).toBe('NotFoundError');
    expect((await get(`results/${id}/rows`)).error.name).toBe('NotFoundError');
  });

  it('refuse a metric that nobody has', async () => {
    const { get, record } = await start();
    await record(evaluation('base', 60));
    const query = { benchmark: 'mmlu', metric: 'f1' };
    expect((await get('leaderboard', query)).error.message).toContain('acc');
    expect((await get('leaderboard', {})).error.message).toContain('either');
  });
});

describe('comparisons', () => {
  it('of the same questions go row by row', async () => {
    const { get, record } = await start();
    const ids = [
      await record(evaluation('base', 60)),
      await record(evaluation('tuned', 75)),
    ];
    const { others } = await get('result-comparison', { id: ids });
    expect(others[0]).toMatchObject({ differences: [], unmatched: [] });
    const [score] = others[0].scores;
    expect(score).toMatchObject({
      ...{ metric: 'acc', baseline: 0.6, value: 0.75, pairs: 100 },
      ...{ verdict: 'better', interval: { method: 'bootstrap', level: 0.95 } },
      significance: { test: 'McNemar' },
    });
    expect(score.delta).toBeCloseTo(0.15);
    expect(score.interval.low).toBeGreaterThan(0);
    expect(score.significance.pValue).toBeCloseTo(2 * 0.5 ** 15);
  });

  it('without rows go by the standard errors', async () => {
    const { get, record } = await start();
    const none = { rows: [] };
    const ids = [
      await record(evaluation('base', 60, none)),
      await record(evaluation('tuned', 65, none)),
    ];
    const { others } = await get('result-comparison', { id: ids });
    expect(others[0].scores[0]).toMatchObject({
      ...{ verdict: 'unclear', interval: { method: 'normal' } },
    });
    expect(others[0].scores[0].interval.high).toBeCloseTo(
      0.05 + 1.959964 * Math.hypot(0.05, 0.05),
    );
  });

  it('name what differs, and give no difference of scores then', async () => {
    const { get, record } = await start();
    const ids = [
      await record(evaluation('base', 60)),
      await record(evaluation('tuned', 75, { settings: { fewShot: 0 } })),
      await record(evaluation('tuned', 75, { rows: rows(75, i => `x${i}`) })),
    ];
    const { others } = await get('result-comparison', { id: ids });
    expect(others[0]).toMatchObject({
      differences: [{ field: 'settings.fewShot', baseline: 5, value: 0 }],
      scores: [],
    });
    expect(others[1]).toMatchObject({
      differences: [{ field: 'data.digest' }],
      scores: [],
    });
  });

  it('are refused for too few, and for the same twice', async () => {
    const { get, record } = await start();
    const id = await record(evaluation('base', 60));
    const message = async (ids: string[]) =>
      (await get('result-comparison', { id: ids })).error.message;
    expect(await message([id, id])).toContain('twice');
    expect(await message([id])).toContain('id');
    expect(await message([id, 'unknown'])).toContain('unknown');
  });

  it('put a model beside what it was made from', async () => {
    const { get, record } = await start();
    await record(evaluation('base', 75));
    await record(evaluation('base', 80, { settings: { fewShot: 0 } }));
    await record(evaluation('tuned', 60));
    await record(evaluation('tuned', 60, { benchmark: 'gsm8k' }));
    const regression = await get('result-regression', { model: ref('tuned') });
    expect(regression).toMatchObject({
      base: ref('base'),
      items: [
        {
          baseline: { settings: { fewShot: 5 } },
          other: { differences: [], scores: [{ verdict: 'worse' }] },
        },
      ],
      alone: [{ benchmark: 'gsm8k' }],
    });
    expect(regression.items).toHaveLength(1);
    const ofBase = await get('result-regression', { model: ref('base') });
    expect(ofBase.base).toBeUndefined();
    expect(ofBase.alone).toHaveLength(2);
  });
});
