import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { infoOf, startRayHead } from './ray-head.mjs';

const job = { submission_id: 'a', entrypoint: 'x', submittedAt: 0 };
const statusOf = (more, now) => infoOf({ ...job, ...more }, now).status;

test('a job waits, runs and ends as it is told', () => {
  const fails = { metadata: { 'fmops.dev/play': 'error' } };
  const stays = { metadata: { 'fmops.dev/play': 'never-ends' } };
  assert.equal(statusOf({}, 500), 'PENDING');
  assert.equal(statusOf({}, 2_000), 'RUNNING');
  assert.equal(statusOf({}, 6_000), 'SUCCEEDED');
  assert.equal(statusOf(fails, 6_000), 'FAILED');
  assert.equal(statusOf(stays, 600_000), 'RUNNING');
  assert.equal(statusOf({ ...stays, stoppedAt: 2_000 }, 3_000), 'STOPPED');
  assert.equal(infoOf(job, 6_000).end_time, 5_000);
});

test('each head knows its own jobs', async () => {
  const head = await startRayHead();
  const ask = (method, path, body) =>
    new Promise((resolve, reject) => {
      request(head.url, { method, path }, response => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end(body && JSON.stringify(body));
    });
  try {
    assert.equal(await ask('GET', 'http://one:8265/api/jobs/a'), 404);
    assert.equal(await ask('POST', 'http://one:8265/api/jobs/', job), 200);
    assert.equal(await ask('GET', 'http://one:8265/api/jobs/a'), 200);
    assert.equal(await ask('GET', 'http://two:8265/api/jobs/a'), 404);
    assert.equal(await ask('GET', 'http://:8000/-/healthz'), 200);
  } finally {
    await head.stop();
  }
});
