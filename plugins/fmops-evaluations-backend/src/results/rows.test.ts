import request from 'supertest';
import { startEvaluationsBackend } from '../__testUtils__/startEvaluationsBackend';

const BASE = '/api/fmops-evaluations/v1/results';
const COUNT = 450;

const key = (index: number) => `q${String(index).padStart(3, '0')}`;

/** Every third was not scored; the others get better with their number. */
const row = (index: number) => ({
  key: key(index),
  input: `Question ${index}`,
  output: index === 7 ? 'Die LÖSUNG ist "input"' : 'nothing',
  scores: {
    acc: index % 3 === 0 ? null : index / COUNT,
    latency: (index * 7) % 10,
  },
});

async function start() {
  const { server } = await startEvaluationsBackend({
    entities: [
      {
        apiVersion: 'fmops.dev/v1alpha1',
        kind: 'FoundationModel',
        metadata: { name: 'ours' },
        spec: {},
      },
    ],
  });
  const { body } = await request(server)
    .post(BASE)
    .send({
      model: { ref: 'foundationmodel:default/ours' },
      method: 'benchmark',
      benchmark: 'mmlu',
      data: {},
      settings: {},
      scores: [
        { metric: 'acc', value: 0.5, higherIsBetter: true },
        { metric: 'latency', value: 4.5, higherIsBetter: false },
      ],
      rows: Array.from({ length: COUNT }, (_, index) => row(index)),
    });
  const page = (query: Record<string, string | number>) =>
    request(server).get(`${BASE}/${body.evaluation.id}/rows`).query(query);
  const all = async (query: Record<string, string>) => {
    const keys: string[] = [];
    let cursor: string | undefined;
    do {
      const { body: found } = await page({
        ...{ ...query, limit: 200 },
        ...(cursor && { cursor }),
      });
      keys.push(...found.items.map((item: { key: string }) => item.key));
      cursor = found.nextCursor;
    } while (cursor);
    return keys;
  };
  return { all, page };
}

const EVERY = Array.from({ length: COUNT }, (_, index) => index);

describe('rows of an evaluation', () => {
  it('come page by page in the order of their keys', async () => {
    const { all } = await start();
    expect(await all({})).toEqual(EVERY.map(key));
  });

  it('come with the worst first and those without a score last', async () => {
    const { all } = await start();
    expect(await all({ worst: 'acc' })).toEqual(
      [
        ...EVERY.filter(index => index % 3 !== 0),
        ...EVERY.filter(index => index % 3 === 0),
      ].map(key),
    );
    const slowest = EVERY.filter(index => (index * 7) % 10 === 9).map(key);
    const byLatency = await all({ worst: 'latency' });
    expect(byLatency.slice(0, slowest.length)).toEqual(slowest);
    expect([...byLatency].sort()).toEqual(EVERY.map(key));
  });

  it('are found by text that stands in them, in either case', async () => {
    const { all } = await start();
    expect(await all({ search: 'lösung' })).toEqual([key(7)]);
    // A name of a field is no text of a row
    expect(await all({ search: 'input' })).toEqual([key(7)]);
    expect(await all({ search: '% of _' })).toEqual([]);
    expect(await all({ search: 'question 44', worst: 'acc' })).toEqual(
      [44, 440, 442, 443, 445, 446, 448, 449, 441, 444, 447].map(key),
    );
  });

  it.each([
    [{ worst: 'bleu' }, "the rows have no 'bleu'"],
    [{ worst: 'acc', cursor: 'WyJxMDAxIl0' }, 'another order'],
    [{ search: 'x'.repeat(201) }, 'search'],
  ])('are refused for %j', async (query, message) => {
    const { page } = await start();
    const { status, body } = await page(query);
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
  });
});
