import type { Entity } from '@backstage/catalog-model';
import request from 'supertest';
import { startEvaluationsBackend } from '../__testUtils__/startEvaluationsBackend';

const BASE = '/api/fmops-evaluations/v1/results';

const model = (
  name: string,
  owner: string,
  versions: string[] = [],
): Entity => ({
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name },
  spec: { versions: versions.map(version => ({ version })) },
  relations: [{ type: 'ownedBy', targetRef: owner }],
});

const ROWS = [
  { key: 'q2', input: 'Two?', expected: 'B', output: 'A', scores: { acc: 0 } },
  { key: 'q1', input: 'One?', expected: 'A', output: 'A', scores: { acc: 1 } },
];

const evaluation = (changes: object = {}) => ({
  model: { ref: 'foundationmodel:default/ours', version: '1' },
  method: 'benchmark',
  benchmark: 'mmlu',
  data: { version: '1' },
  settings: { fewShot: 5 },
  scores: [
    { metric: 'acc', value: 0.5, unit: 'fraction', higherIsBetter: true },
  ],
  rows: ROWS,
  ...changes,
});

describe('evaluations', () => {
  const start = () =>
    startEvaluationsBackend({
      entities: [
        model('ours', 'user:default/mock', ['1', '2']),
        model('theirs', 'group:default/others'),
      ],
    });

  it('are recorded once, and read again', async () => {
    const { auditor, server } = await start();
    const first = await request(server).post(BASE).send(evaluation());
    expect(first.body).toMatchObject({ created: true });
    expect(first.status).toBe(201);
    const { id, digest } = first.body.evaluation;

    const again = await request(server)
      .post(BASE)
      .send(evaluation({ rows: [...ROWS].reverse() }));
    expect(again.status).toBe(200);
    expect(again.body).toEqual({ ...first.body, created: false });
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'evaluation-create' }),
    );

    const { body } = await request(server).get(`${BASE}/${id}`);
    expect(body).toMatchObject({
      ...{ id, digest, rows: 2, createdBy: 'user:default/mock' },
      source: { format: 'fmops', delivery: 'person' },
      scores: evaluation().scores,
      data: { version: '1', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const page = await request(server).get(`${BASE}/${id}/rows?limit=1`);
    expect(page.body.items).toEqual([ROWS[1]]);
    const next = await request(server).get(
      `${BASE}/${id}/rows?limit=1&cursor=${page.body.nextCursor}`,
    );
    expect(next.body).toEqual({ items: [ROWS[0]] });
  });

  it('name no other models but those that the reader may read', async () => {
    const { server } = await start();
    const over = ['theirs', 'hidden'].map(
      name => `over foundationmodel:default/${name} 2`,
    );
    const [score] = evaluation().scores;
    const scores = [score, ...over.map(slice => ({ ...score, slice }))];
    const { body } = await request(server)
      .post(BASE)
      .send(evaluation({ method: 'human', data: { name: 'Answers' }, scores }));
    const { body: read } = await request(server).get(
      `${BASE}/${body.evaluation.id}`,
    );
    const { body: listed } = await request(server).get(BASE);
    for (const { scores: shown } of [read, listed.items[0]]) {
      expect(shown.map(({ slice }: { slice?: string }) => slice)).toEqual([
        undefined,
        over[0],
      ]);
    }
  });

  it('are listed by page, the newest first, and narrowed', async () => {
    const { server } = await start();
    for (const value of [1, 2, 3]) {
      await request(server)
        .post(BASE)
        .send(evaluation({ settings: { fewShot: value }, rows: [] }));
    }
    const { body } = await request(server).get(`${BASE}?limit=2`);
    const fewShots = (items: { settings: { fewShot: number } }[]) =>
      items.map(({ settings }) => settings.fewShot);
    expect(fewShots(body.items)).toEqual([3, 2]);
    const next = await request(server).get(
      `${BASE}?limit=2&cursor=${body.nextCursor}`,
    );
    expect(fewShots(next.body.items)).toEqual([1]);
    expect(next.body.nextCursor).toBeUndefined();
    const none = await request(server).get(`${BASE}?benchmark=gsm8k`);
    expect(none.body).toEqual({ items: [] });
    const wrong = await request(server).get(`${BASE}?cursor=xyz`);
    expect(wrong.body.error.message).toContain('nextCursor');
  });

  it.each([
    [{ model: { ref: 'foundationmodel:default/hidden' } }, 404, 'hidden'],
    [
      { model: { ref: 'foundationmodel:default/ours', version: '9' } },
      400,
      '1, 2',
    ],
    [{ data: { dataset: 'modeldataset:default/hidden' } }, 404, 'dataset'],
    [{ rows: [ROWS[0], ROWS[0]] }, 400, 'rows.1.key'],
    [{ settings: { a: { b: 1 } } }, 400, 'settings'],
    [{ rows: [{ ...ROWS[0], scores: { acc: 'high' } }] }, 400, 'scores'],
    [{ evaluatedAt: 'yesterday' }, 400, 'evaluatedAt'],
    [{ source: { uri: 'file:///etc/passwd' } }, 400, 'source.uri'],
  ])('refuses %j', async (changes, status, message) => {
    const { server } = await start();
    const answer = await request(server).post(BASE).send(evaluation(changes));
    expect(answer.body.error.message).toContain(message);
    expect(answer.status).toBe(status);
    expect((await request(server).get(BASE)).body).toEqual({ items: [] });
  });

  it('are deleted by who recorded them and by owners of the model, rows and all', async () => {
    const { as, server } = await start();
    const other = as('user:default/other');
    const { body: ours } = await request(server)
      .post(BASE)
      .set('Authorization', other)
      .send(evaluation());
    const { body: theirs } = await request(server)
      .post(BASE)
      .send(evaluation({ model: { ref: 'foundationmodel:default/theirs' } }));
    const remove = (id: string, who?: string) =>
      request(server)
        .delete(`${BASE}/${id}`)
        .set(who ? { Authorization: who } : {});
    expect((await remove(theirs.evaluation.id, other)).status).toBe(403);
    expect((await remove(theirs.evaluation.id)).status).toBe(204);
    expect((await remove(ours.evaluation.id)).status).toBe(204);
    expect((await remove(ours.evaluation.id)).status).toBe(404);
    const again = await request(server).post(BASE).send(evaluation());
    expect(again.body.created).toBe(true);
  });
});
