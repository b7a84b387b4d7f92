import { mockCredentials } from '@backstage/backend-test-utils';
import type { Express } from 'express';
import request from 'supertest';
import { createCheckingProxy } from '../__testUtils__/createCheckingProxy';
import { jobManifest } from '../__testUtils__/runManifests';
import { RunFollower } from '../__testUtils__/RunFollower';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';
import {
  startInMemoryCluster,
  type TestCluster,
} from '../__testUtils__/testClusters';

const entityRef = 'component:default/support-tuning';
const USER = 'user:default/data-scientist';
const DAYS = { from: '2026-03-01', to: '2026-03-31' };

describe('answers match the OpenAPI description', () => {
  let cluster: TestCluster;
  let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;
  let runs: RunFollower;
  let app: Express;

  beforeAll(async () => {
    cluster = await startInMemoryCluster();
    portal = await startWorkloadsBackend({ cluster: cluster.config });
    app = await createCheckingProxy(portal.url, USER);
    const token = mockCredentials.user.token(USER);
    runs = new RunFollower(portal.client, token, entityRef);
    await runs.untilWatched();
  });

  afterAll(async () => {
    await runs?.stop();
    await portal?.backend.stop();
    await cluster?.stop();
  });

  it('for a run, the lists and an error', async () => {
    const { body: submitted } = await request(app)
      .post('/v1/submissions')
      .send({ entityRef, manifest: jobManifest('tune', { outcome: 'oom' }) })
      .expect(201);
    await runs.until('tune', ({ reason }) => reason === 'OOMKilled');

    const kept = `/v1/workloads/local/${submitted.uid}/log/kept`;
    while ((await request(app).get(kept)).status !== 200) {
      await new Promise(resolve => setTimeout(resolve, 50));
    }

    const list = await request(app).get('/v1/workloads').expect(200);
    expect(list.body.items).toHaveLength(1);
    const details = await request(app)
      .get(`/v1/workloads/local/${submitted.uid}`)
      .expect(200);
    expect(details.body.pods).toHaveLength(1);
    expect(details.body.keptLog).toMatchObject({
      pod: details.body.pods[0].name,
      container: 'train',
    });
    const manifest = await request(app)
      .get(`/v1/workloads/local/${submitted.uid}/manifest`)
      .expect(200);
    expect(manifest.body.object.metadata.uid).toBe(submitted.uid);
    await request(app)
      .get(`/v1/workloads/local/${submitted.uid}/acts`)
      .expect(200);
    await request(app)
      .post(`/v1/workloads/local/${submitted.uid}/acts`)
      .send({ act: 'retry', dryRun: true })
      .expect(200);
    const { body: metrics } = await request(app)
      .get(`/v1/workloads/local/${submitted.uid}/metrics?range=6h`)
      .expect(200);
    expect(metrics).toMatchObject({ status: 'notConfigured', range: '6h' });
    await request(portal.url)
      .get(`/v1/workloads/local/${submitted.uid}/metrics?range=5y`)
      .expect(400);
    await request(app).get('/v1/metric-patterns').expect(200);
    await request(app).get('/v1/clusters').expect(200);
    await request(app).get('/v1/targets').expect(200);
    await request(app).get('/v1/capacity').expect(200);
    const rights = await request(app)
      .get('/v1/cluster-rights?cluster=local')
      .expect(200);
    expect(rights.body.items[0].checks.length).toBeGreaterThan(4);
    await request(app)
      .get('/v1/costs')
      .query({ groupBy: 'owner', interval: 'day', ...DAYS })
      .expect(200);
    await request(app).get('/v1/workloads/local/unknown').expect(404);
  });
});
