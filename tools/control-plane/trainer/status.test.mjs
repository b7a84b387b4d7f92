import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trainJobStatus } from './status.mjs';

const NOW = new Date('2026-08-20T12:00:10.400Z');
const trainJob = ({ suspend, status } = {}) => ({ spec: { suspend }, status });
const job = (status, suspend = false) => ({
  metadata: { name: 'sft-node-0' },
  spec: {
    parallelism: 2,
    suspend,
    template: { metadata: { annotations: { 'fmops.dev/play-seconds': '20' } } },
  },
  status,
});
const ended = (type, reason) => ({
  conditions: [{ type, status: 'True', reason }],
});

test('counts Jobs, and a Job is ready with all of its pods', () => {
  const countsOf = status =>
    trainJobStatus(trainJob(), job(status)).jobsStatus[0];
  assert.equal(countsOf({ active: 2, ready: 1 }).ready, 0);
  assert.deepEqual(countsOf({ active: 2, ready: 2 }), {
    name: 'node',
    ready: 1,
    active: 1,
    succeeded: 0,
    failed: 0,
    suspended: 0,
  });
});

test('has no condition while it runs', () => {
  const status = trainJobStatus(trainJob(), job({ active: 2, ready: 2 }));
  assert.equal(status.conditions, undefined);
});

test('tells progress from the time since all pods are ready', () => {
  const since = new Date(NOW.getTime() - 5_000);
  const running = job({ active: 2, ready: 2 });
  const { trainerStatus } = trainJobStatus(trainJob(), running, since, NOW);
  assert.equal(trainerStatus.progressPercentage, 25);
  assert.equal(trainerStatus.estimatedRemainingSeconds, 15);
  assert.equal(trainerStatus.lastUpdatedTime, '2026-08-20T12:00:10Z');
});

test('says why it ended, and ends at 100 percent only when complete', () => {
  const complete = trainJobStatus(
    trainJob(),
    job(ended('Complete', 'CompletionsReached')),
  );
  assert.equal(complete.conditions[0].type, 'Complete');
  assert.equal(complete.conditions[0].reason, 'AllJobsCompleted');
  assert.equal(complete.trainerStatus.progressPercentage, 100);

  const failed = trainJobStatus(
    trainJob(),
    job(ended('Failed', 'BackoffLimitExceeded')),
  );
  assert.equal(failed.conditions[0].type, 'Failed');
  assert.equal(failed.conditions[0].reason, 'FailedJobs');
  assert.equal(failed.trainerStatus, undefined);
});

test('remembers that it was suspended, and when that changed', () => {
  const earlier = new Date('2026-08-20T11:00:00Z');
  const status = trainJobStatus(
    trainJob({ suspend: true }),
    job({}, true),
    undefined,
    earlier,
  );
  assert.equal(status.jobsStatus[0].suspended, 1);
  assert.equal(status.conditions[0].status, 'True');

  const still = trainJobStatus(
    trainJob({ suspend: true, status }),
    job({}, true),
    undefined,
    NOW,
  );
  assert.deepEqual(still, status);

  const resumed = trainJobStatus(
    trainJob({ suspend: false, status }),
    job({}),
    undefined,
    NOW,
  );
  assert.deepEqual(resumed.conditions, [
    {
      type: 'Suspended',
      status: 'False',
      reason: 'Resumed',
      message: 'TrainJob is resumed',
      lastTransitionTime: '2026-08-20T12:00:10Z',
    },
  ]);
});
