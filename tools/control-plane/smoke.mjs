/**
 * Walks through what the control plane promises, and fails at the first promise
 * not kept. `FMOPS_CRDS_DIR` must name the folder with the CRDs.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ApiClient, ApiError } from './api-client.mjs';
import { ensureControlPlane } from './build.mjs';
import { startControlPlane } from './control-plane.mjs';
import { startTrainer } from './trainer.mjs';
import { until } from './until.mjs';

const NAMESPACE = 'team-language';
const JOBS = `/apis/batch/v1/namespaces/${NAMESPACE}/jobs`;
const TRAIN_JOBS = `/apis/trainer.kubeflow.org/v1alpha1/namespaces/${NAMESPACE}/trainjobs`;
const PODS = `/api/v1/namespaces/${NAMESPACE}/pods`;

const job = (name, annotations) => ({
  metadata: { name },
  spec: {
    backoffLimit: 0,
    template: {
      metadata: { annotations },
      spec: {
        restartPolicy: 'Never',
        containers: [{ name: 'train', image: 'pytorch/pytorch', ...GPU }],
      },
    },
  },
});
const GPU = { resources: { limits: { 'nvidia.com/gpu': 1 } } };

const trainJob = (name, { annotations, suspend } = {}) => ({
  apiVersion: 'trainer.kubeflow.org/v1alpha1',
  kind: 'TrainJob',
  metadata: {
    name,
    annotations,
  },
  spec: {
    suspend,
    runtimeRef: { name: 'torch-distributed' },
    trainer: {
      image: 'pytorch/pytorch',
      numNodes: 2,
      resourcesPerNode: { limits: { 'nvidia.com/gpu': 2 } },
    },
    runtimePatches: [patch({ 'backstage.io/kubernetes-id': name })],
  },
});

const patch = labels => ({
  manager: 'fmops.dev/portal',
  trainingRuntimeSpec: {
    template: {
      spec: {
        replicatedJobs: [
          {
            name: 'node',
            template: { spec: { template: { metadata: { labels } } } },
          },
        ],
      },
    },
  },
});

const started = Date.now();
const seconds = () => ((Date.now() - started) / 1000).toFixed(1).padStart(5);
const say = line => console.log(`${seconds()} s  ${line}`);

const { assets } = await ensureControlPlane({ log: say });
say(`programs in ${assets}`);
const cluster = await startControlPlane({ assets });
say('control plane is ready');
const { url, ca, tokens } = cluster;
const trainer = startTrainer({ url, ca, token: tokens.admin });
const reader = new ApiClient({ url, ca, token: tokens.reader });
const writer = new ApiClient({ url, ca, token: tokens.writer });

await Promise.all([
  jobSucceeds(),
  jobIsKilledForMemory(),
  trainJobSucceeds(),
  trainJobFails(),
  suspendedTrainJobWaits(),
  rightsAreKept(),
]);

reader.close();
writer.close();
await trainer.stop();
await cluster.stop();
assert.ok(!existsSync(cluster.caFile), 'files are left');
const left = execFileSync('ps', ['-eo', 'ppid,args'], { encoding: 'utf8' })
  .split('\n')
  .filter(line => line.trim().startsWith(`${process.pid} ${assets}`));
assert.deepEqual(left, [], 'processes are left');
say('stopped, and nothing is left');

async function jobSucceeds() {
  await writer.create(JOBS, job('plain'));
  const phases = await phasesUntilDone('job-name=plain');
  assert.deepEqual(phases, ['Pending', 'Running', 'Succeeded']);
  await untilCondition(`${JOBS}/plain`, 'Complete');
  const log = await logOf('job-name=plain', 'train');
  assert.match(log, /\{'loss': [\d.]+, 'grad_norm': /);
  assert.equal(log.trim().split('\n').length, 3);
  const { items } = await reader.get(
    `/api/v1/namespaces/${NAMESPACE}/events?fieldSelector=involvedObject.kind=Pod`,
  );
  const reasons = new Set(items.map(({ reason }) => reason));
  assert.ok(reasons.has('Scheduled') && reasons.has('Started'));
  say(`Job: ${phases.join(' → ')}, and its log was read`);
}

async function jobIsKilledForMemory() {
  await writer.create(JOBS, job('hungry', { 'fmops.dev/play': 'oom' }));
  const phases = await phasesUntilDone('job-name=hungry');
  assert.deepEqual(phases, ['Pending', 'Running', 'Failed']);
  const [pod] = await podsOf('job-name=hungry');
  const { exitCode, reason } = pod.status.containerStatuses[0].state.terminated;
  assert.deepEqual(
    { exitCode, reason },
    { exitCode: 137, reason: 'OOMKilled' },
  );
  const failed = await untilCondition(`${JOBS}/hungry`, 'Failed');
  assert.equal(failed.reason, 'BackoffLimitExceeded');
  say(`Job: ${phases.join(' → ')} (${reason}, ${exitCode})`);
}

async function trainJobSucceeds() {
  const url_ = `${TRAIN_JOBS}/sft`;
  await writer.apply(url_, trainJob('sft'), 'smoke');
  const percents = new Set();
  const complete = await until('TrainJob sft is complete', async () => {
    const { status } = await reader.get(url_);
    percents.add(status?.trainerStatus?.progressPercentage);
    return conditionOf(status, 'Complete');
  });
  assert.equal(complete.reason, 'AllJobsCompleted');
  assert.ok(percents.size > 3, 'progress was seen');
  const { status } = await reader.get(url_);
  assert.equal(status.trainerStatus.progressPercentage, 100);
  assert.equal(status.jobsStatus[0].succeeded, 1);
  const pods = await podsOf('jobset.sigs.k8s.io/jobset-name=sft');
  assert.equal(pods.length, 2);
  assert.equal(pods[0].metadata.labels['backstage.io/kubernetes-id'], 'sft');
  say('TrainJob: progress, then Complete');

  await writer.delete(`${url_}?propagationPolicy=Background`);
  await until('its Job and pods are collected', async () => {
    const left_ = await podsOf('jobset.sigs.k8s.io/jobset-name=sft');
    return left_.length === 0;
  });
  say('TrainJob: deleted with its pods');
}

async function trainJobFails() {
  const path = `${TRAIN_JOBS}/oom`;
  const annotations = { 'fmops.dev/play': 'oom' };
  await writer.apply(path, trainJob('oom', { annotations }), 'smoke');
  const failed = await untilCondition(path, 'Failed');
  assert.equal(failed.reason, 'FailedJobs');
  say('TrainJob: Failed');
}

async function suspendedTrainJobWaits() {
  const path = `${TRAIN_JOBS}/later`;
  await writer.apply(path, trainJob('later', { suspend: true }), 'smoke');
  await untilCondition(path, 'Suspended');
  assert.equal((await reader.get(`${JOBS}/later-node-0`)).spec.suspend, true);
  await writer.mergePatch(path, { spec: { suspend: false } });
  await untilCondition(path, 'Complete');
  const { status } = await reader.get(path);
  const suspended = status.conditions.find(({ type }) => type === 'Suspended');
  assert.equal(suspended.status, 'False');
  assert.equal(suspended.reason, 'Resumed');
  say('TrainJob: Suspended → Resumed → Complete');
}

async function rightsAreKept() {
  const forbidden = error => error instanceof ApiError && error.status === 403;
  const elsewhere = '/apis/batch/v1/namespaces/default/jobs';
  await assert.rejects(reader.create(JOBS, job('no')), forbidden);
  await assert.rejects(writer.create(elsewhere, job('no')), forbidden);
  await assert.rejects(
    reader.get(`/api/v1/namespaces/${NAMESPACE}/secrets`),
    forbidden,
  );
  const review = await reader.create(
    '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    {
      spec: {
        resourceAttributes: {
          verb: 'list',
          group: 'trainer.kubeflow.org',
          resource: 'trainjobs',
        },
      },
    },
  );
  assert.equal(review.status.allowed, true);
  say('rights: the reader only reads, the writer writes in its namespaces');
}

async function podsOf(labelSelector) {
  const { items } = await reader.get(
    `${PODS}?labelSelector=${encodeURIComponent(labelSelector)}`,
  );
  return items;
}

async function phasesUntilDone(labelSelector) {
  const phases = new Set();
  await until(`the pod with ${labelSelector} has ended`, async () => {
    const [pod] = await podsOf(labelSelector);
    if (pod) phases.add(pod.status.phase);
    return phases.has('Succeeded') || phases.has('Failed');
  });
  return [...phases];
}

async function logOf(labelSelector, container) {
  const [{ metadata }] = await podsOf(labelSelector);
  return reader.text(
    `${PODS}/${metadata.name}/log?container=${container}&tailLines=3`,
  );
}

function untilCondition(path, type) {
  return until(`${path} is ${type}`, async () =>
    conditionOf((await reader.get(path)).status, type),
  );
}

function conditionOf(status, type) {
  return status?.conditions?.find(
    condition => condition.type === type && condition.status === 'True',
  );
}
