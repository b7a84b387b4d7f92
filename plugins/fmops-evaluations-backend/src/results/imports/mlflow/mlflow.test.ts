import { once } from 'node:events';
import fs from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { MlflowProcess, pythonBin } from '@fmops/test-servers';
import request from 'supertest';
import { startEvaluationsBackend } from '../../../__testUtils__/startEvaluationsBackend';

jest.setTimeout(150_000);

const API = '/api/fmops-evaluations/v1';
const FIXTURES = path.join(__dirname, '../../formats/mlflow/__fixtures__');
const fixture = (name: string) =>
  fs.readFileSync(path.join(FIXTURES, name), 'utf8');
const RUN = JSON.parse(fixture('run.json')).run.info.run_id as string;
const TABLE = 'eval_results_table.json';
const model = { ref: 'foundationmodel:default/ours' };

const ours = {
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name: 'ours' },
  spec: {},
};

/** The backend, which knows an MLflow server of the caller, and one of others. */
async function start(baseUrl: string) {
  const registry = { type: 'mlflow', baseUrl, token: 'portal' };
  const { server } = await startEvaluationsBackend({
    entities: [ours],
    root: {
      catalog: {
        providers: {
          fmopsRegistries: {
            own: { ...registry, owner: 'user:default/mock' },
            others: { ...registry, owner: 'group:default/others' },
            hub: { type: 'huggingface', owner: 'user:default/mock' },
          },
        },
      },
    },
  });
  return {
    servers: async () =>
      (await request(server).get(`${API}/mlflow-servers`)).body.items,
    recorded: async () =>
      (await request(server).get(`${API}/results`)).body.items,
    send: (body: object) =>
      request(server)
        .post(`${API}/mlflow-imports`)
        .send({ model, server: 'own', run: RUN, ...body }),
  };
}

describe('a run of an MLflow server', () => {
  const asked: { url: URL; token?: string }[] = [];
  let answers: Record<string, { status?: number; body: string }>;
  const server = createServer((req, res) => {
    const url = new URL(req.url ?? '', 'http://mlflow');
    asked.push({ url, token: req.headers.authorization });
    const { status = 200, body } = answers[url.pathname] ?? {
      ...{ status: 404, body: '{}' },
    };
    res.writeHead(status, { location: 'http://localhost:1/' }).end(body);
  });
  let backend: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    backend = await start(`http://127.0.0.1:${port}/`);
  });
  afterAll(() => server.close());
  beforeEach(() => {
    asked.length = 0;
    answers = {
      '/api/2.0/mlflow/runs/get': { body: fixture('run.json') },
      '/api/2.0/mlflow/artifacts/list': {
        body: JSON.stringify({ files: [{ path: TABLE, is_dir: false }] }),
      },
      '/get-artifact': { body: fixture(TABLE) },
    };
  });

  it('is recorded with its table, once', async () => {
    const { recorded, send, servers } = backend;
    expect(await servers()).toEqual([{ server: 'own' }]);
    const preview = await send({ dryRun: true });
    expect(preview.body).toMatchObject({ format: 'mlflow' });
    expect(await recorded()).toEqual([]);
    const first = await send({});
    expect(first.body.items[0]).toMatchObject({
      created: true,
      evaluation: { model, source: { format: 'mlflow', uri: `runs:/${RUN}` } },
    });
    expect(first.body.items[0].evaluation.rows).toBeGreaterThan(0);
    expect((await send({})).body.items[0].created).toBe(false);
    expect(asked.every(({ token }) => token === 'Bearer portal')).toBe(true);
    expect(asked.at(-1)?.url.searchParams.get('run_id')).toBe(RUN);
  });

  it.each([
    [
      'the server of others',
      { server: 'others' },
      404,
      "no MLflow server 'others'",
    ],
    ['an address', { server: 'http://localhost' }, 404, 'no MLflow server'],
    ['a registry of another type', { server: 'hub' }, 404, 'there are own'],
    ['what is no id', { run: '../users' }, 400, 'no id of a run'],
    [
      'a model that is not there',
      { model: { ref: 'foundationmodel:default/none' } },
      404,
      'no model',
    ],
  ])('is not read of %s', async (_, body, status, message) => {
    const { send } = backend;
    const answer = await send(body);
    expect(answer.body.error.message).toContain(message);
    expect(answer.status).toBe(status);
  });

  it.each([
    ['has no such run', { status: 404, body: '{}' }, 400, 'has no run'],
    ['fails', { status: 500, body: '' }, 503, 'HTTP 500'],
    ['leads elsewhere', { status: 302, body: '' }, 503, "can't be read"],
    ['answers a page', { body: '<html>' }, 400, 'not of the format mlflow'],
    [
      'answers without end',
      { body: 'x'.repeat(21 * 1024 * 1024) },
      400,
      'more than 20 MB',
    ],
  ])('says so where the server %s', async (_, run, status, message) => {
    answers['/api/2.0/mlflow/runs/get'] = run;
    const { recorded, send } = backend;
    const before = await recorded();
    const answer = await send({});
    expect(answer.body.error.message).toContain(message);
    expect(answer.status).toBe(status);
    expect(await recorded()).toEqual(before);
  });
});

(pythonBin ? describe : describe.skip)('a run of a real MLflow', () => {
  let mlflow: MlflowProcess;
  beforeAll(async () => {
    mlflow = await MlflowProcess.start();
  });
  afterAll(() => mlflow?.close());

  it('is recorded', async () => {
    const call = async (name: string, body: object) => {
      const response = await fetch(`${mlflow.url}/api/2.0/mlflow/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(response.status).toBe(200);
      return response.json();
    };
    const { run } = await call('runs/create', {
      ...{ experiment_id: '0', start_time: Date.now() },
    });
    const { run_id: id, artifact_uri: uri } = run.info;
    await call('runs/log-metric', {
      ...{ run_id: id, key: 'accuracy_score', value: 0.5, timestamp: 1 },
    });
    const folder = new URL(uri).pathname.replace(/^\//, '');
    const stored = await fetch(
      `${mlflow.url}/api/2.0/mlflow-artifacts/artifacts/${folder}/${TABLE}`,
      {
        method: 'PUT',
        body: JSON.stringify({
          columns: ['inputs', 'targets', 'outputs'],
          data: [['Good!', 'positive', 'positive']],
        }),
      },
    );
    expect(stored.status).toBe(200);
    const { send } = await start(mlflow.url);
    const { body } = await send({ run: id });
    expect(body.items).toMatchObject([
      {
        created: true,
        evaluation: { rows: 1, source: { uri: `runs:/${id}` } },
      },
    ]);
    const missing = await send({ run: 'f'.repeat(32) });
    expect(missing.body.error.message).toContain('has no run');
  });
});
