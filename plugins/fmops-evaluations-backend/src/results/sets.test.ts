import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { startEvaluationsBackend } from '../__testUtils__/startEvaluationsBackend';

const BASE = '/api/fmops-evaluations/v1';
const OTHER = mockCredentials.user.header('user:default/other');

describe('evaluations on a private evaluation catalog', () => {
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
    const agent = request(server);
    const { body: set } = await agent.post(`${BASE}/sets`).send({
      name: 'complaints',
      owner: 'user:default/mock',
      title: 'Complaints of last year',
      useCase: 'Tell what customers complain about',
      visibility: 'private',
      prompts: [],
      takesRatings: false,
    });
    const evaluation = {
      model: { ref: 'foundationmodel:default/ours' },
      method: 'benchmark',
      data: { set: { id: set.id, version: '1' } },
      settings: {},
      scores: [
        { metric: 'acc', value: 0.5, higherIsBetter: true },
        { metric: 'f1', value: 0.5, higherIsBetter: true, slice: 'A label' },
      ],
      rows: [{ key: 'a', input: 'A private word', scores: { acc: 0.5 } }],
    };
    return { agent, evaluation, set };
  }

  it('tell its title and rows to those who may read it', async () => {
    const { agent, evaluation, set } = await start();
    const { body } = await agent.post(`${BASE}/results`).send(evaluation);
    const { id } = body.evaluation;
    const read = async (path: string, headers = {}) =>
      (await agent.get(`${BASE}${path}`).set(headers)).body;

    expect((await read(`/results/${id}`)).data.set.title).toBe(set.title);
    expect((await read('/leaderboards')).items[0].title).toBe(set.title);
    const board = `/leaderboard?set=${set.id}`;
    expect((await read(board)).title).toBe(set.title);
    const { items } = await read(`/results/${id}/rows`);
    expect(items[0].input).toBe('A private word');

    const as = { authorization: OTHER };
    for (const path of [`/results/${id}`, '/results', '/leaderboards', board]) {
      expect(JSON.stringify(await read(path, as))).not.toContain(set.title);
    }
    const hidden = await agent.get(`${BASE}/results/${id}/rows`).set(as);
    expect(hidden.status).toBe(404);
    expect(hidden.text).not.toContain('private word');
  });

  it('name their slices, which are its labels, to nobody else', async () => {
    const { agent, evaluation } = await start();
    const { body } = await agent.post(`${BASE}/results`).send(evaluation);
    const { id } = body.evaluation;
    const other = { ...evaluation, settings: { fewShot: 5 } };
    const { body: second } = await agent.post(`${BASE}/results`).send(other);
    for (const path of [
      ...[`/results/${id}`, '/results'],
      `/result-comparison?id=${id}&id=${second.evaluation.id}`,
    ]) {
      const own = await agent.get(`${BASE}${path}`);
      expect(own.text).toContain('A label');
      const others = await agent
        .get(`${BASE}${path}`)
        .set({ authorization: OTHER });
      expect(others.status).toBe(200);
      expect(others.text).toContain('acc');
      expect(others.text).not.toContain('A label');
    }
  });

  it('are recorded by nobody else', async () => {
    const { agent, evaluation } = await start();
    const { status } = await agent
      .post(`${BASE}/results`)
      .set({ authorization: OTHER })
      .send(evaluation);
    expect(status).toBe(404);
  });
});
