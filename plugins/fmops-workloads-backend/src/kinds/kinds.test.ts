import type {
  KubernetesObject,
  WorkloadKind,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import { jobKind, observeWorkload, trainJobKind } from '.';

const META = { uid: 'u1', name: 'w', namespace: 'team-language' };
const QUEUE = { 'kueue.x-k8s.io/queue-name': 'team-a' };

function read(kind: WorkloadKind, object: KubernetesObject) {
  const metadata = { ...META, ...object.metadata };
  return observeWorkload(
    { kind, cluster: 'local', version: kind.supportedVersions[0] },
    { ...object, metadata },
  );
}

const condition = (type: string, status = 'True', reason?: string) => ({
  ...{ type, status, reason },
  lastTransitionTime: '2026-08-20T10:00:00Z',
});

describe('Job', () => {
  it('takes the end of a failed Job from its condition', () => {
    const job = read(jobKind, {
      metadata: { creationTimestamp: '2026-08-20T09:00:00Z' },
      spec: { parallelism: 2, completions: 2, backoffLimit: 1 },
      status: {
        startTime: '2026-08-20T09:00:05Z',
        failed: 2,
        ready: 0,
        conditions: [
          {
            type: 'FailureTarget',
            status: 'True',
            reason: 'BackoffLimitExceeded',
            lastTransitionTime: '2026-08-20T09:41:10Z',
          },
          {
            type: 'Failed',
            status: 'True',
            reason: 'BackoffLimitExceeded',
            message: 'Job has reached the specified backoff limit',
            lastTransitionTime: '2026-08-20T09:41:12Z',
          },
        ],
      },
    });

    expect(job?.workload).toMatchObject({
      state: 'Failed',
      reason: 'BackoffLimitExceeded',
      message: 'Job has reached the specified backoff limit',
      replicas: {
        ...{ unit: 'pod', desired: 2, active: 0 },
        ...{ ready: 0, succeeded: 0, failed: 2 },
      },
      queuedAt: '2026-08-20T09:00:00Z',
      startedAt: '2026-08-20T09:00:05Z',
      finishedAt: '2026-08-20T09:41:12Z',
    });
  });

  it.each([
    ['Succeeded', { conditions: [condition('Complete')] }, {}],
    [
      'Succeeded',
      { conditions: [condition('Suspended'), condition('Complete')] },
      {},
    ],
    ['Failed', { conditions: [condition('FailureTarget')] }, {}],
    ['Suspended', { conditions: [condition('Suspended')] }, {}],
    ['Suspended', {}, { suspend: true }],
    ['Pending', { conditions: [condition('Suspended', 'False')] }, {}],
    ['Running', { active: 2, ready: 1 }, {}],
    ['Pending', { active: 2, ready: 0 }, {}],
    // Between the end of the last pod and the condition of the Job:
    ['Running', { uncountedTerminatedPods: { succeeded: ['p'] } }, {}],
    ['Running', { conditions: [condition('SuccessCriteriaMet')] }, {}],
    ['Running', { succeeded: 1 }, {}],
    ['Pending', { succeeded: 1, active: 1, ready: 0 }, {}],
    ['Pending', { conditions: [condition('Complete', 'False')] }, {}],
    ['Pending', undefined, {}],
  ])('is %s with status %j and spec %j', (state, status, spec) => {
    expect(read(jobKind, { status, spec })?.workload.state).toBe(state);
  });

  it('waits for its queue when Kueue holds it', () => {
    const held = read(jobKind, {
      metadata: { labels: QUEUE },
      spec: { suspend: true, parallelism: 8 },
      status: { conditions: [condition('Suspended')] },
    });

    expect(held?.workload).toMatchObject({
      state: 'Queued',
      queue: { localQueue: 'team-a' },
      replicas: { desired: 8 },
    });
  });

  it('counts the accelerators of all its pods', () => {
    const limits = { 'nvidia.com/gpu': '4', cpu: '8' };
    const job = read(jobKind, {
      spec: {
        parallelism: 2,
        template: {
          spec: {
            containers: [
              { resources: { limits, requests: limits } },
              { resources: { limits: { cpu: 1 } } },
            ],
          },
        },
      },
    });

    expect(job?.workload.accelerators).toEqual({
      resource: 'nvidia.com/gpu',
      requested: 8,
    });
  });

  it.each([
    [{ labels: { 'jobset.sigs.k8s.io/jobset-name': 'tune' } }, 'tune'],
    [
      {
        ownerReferences: [{ kind: 'TrainJob', name: 'tune', controller: true }],
      },
      'tune',
    ],
    [
      {
        ownerReferences: [
          { kind: 'CronJob', name: 'nightly', controller: true },
        ],
      },
      undefined,
    ],
    [{}, undefined],
  ])('with metadata %j is part of %s', (metadata, whole) => {
    expect(read(jobKind, { metadata })?.partOf).toBe(whole);
  });
});

describe('TrainJob', () => {
  it('runs when its nodes are ready, whatever the conditions', () => {
    const job = read(trainJobKind, {
      spec: { trainer: { numNodes: 2 } },
      status: {
        conditions: [condition('Suspended', 'False', 'Resumed')],
        jobsStatus: [
          {
            name: 'model-initializer',
            ...{ ready: 0, succeeded: 1, failed: 0, active: 0, suspended: 0 },
          },
          {
            name: 'node',
            ...{ ready: 1, succeeded: 0, failed: 0, active: 1, suspended: 0 },
          },
        ],
        trainerStatus: {
          progressPercentage: 37,
          estimatedRemainingSeconds: 5400,
          metrics: [{ name: 'loss', value: '1.25' }],
        },
      },
    });

    expect(job?.workload).toMatchObject({
      state: 'Running',
      progress: { percent: 37, remainingSeconds: 5400 },
      metrics: [{ name: 'loss', value: '1.25' }],
    });
    expect(job?.workload.replicas).toEqual({
      ...{ unit: 'job', desired: 1, active: 1 },
      ...{ ready: 1, succeeded: 0, failed: 0 },
    });
    expect(job?.workload.reason).toBeUndefined();
  });

  it.each([
    ['Failed', [condition('Failed'), condition('Complete')], {}, undefined],
    ['Succeeded', [condition('Complete')], {}, undefined],
    ['Suspended', [condition('Suspended')], {}, undefined],
    ['Queued', [condition('Suspended')], QUEUE, undefined],
    ['Pending', [], {}, [{ name: 'node', active: 1, ready: 0 }]],
    ['Running', [], {}, [{ name: 'node', active: 0, ready: 0, succeeded: 1 }]],
    ['Pending', undefined, {}, undefined],
  ])('is %s with conditions %j', (state, conditions, labels, jobsStatus) => {
    const object = {
      metadata: { labels },
      status: { conditions, jobsStatus },
    };
    expect(read(trainJobKind, object)?.workload.state).toBe(state);
  });

  it('says when data or model are being fetched', () => {
    const job = read(trainJobKind, {
      status: { jobsStatus: [{ name: 'dataset-initializer', active: 1 }] },
    });

    expect(job?.workload).toMatchObject({
      state: 'Pending',
      reason: 'Initialising',
    });
  });

  it('leaves room in its name for those of its pods', () => {
    const limit = (spec: object) => trainJobKind.maxNameLength?.({ spec });
    const pod = (middle: string, name = 0) =>
      `${'n'.repeat(name)}${middle}`.length;

    expect(pod('-node-0-0-abcde', limit({}))).toBe(63);
    expect(limit({ trainer: { numNodes: 12 } })).toBe(47);
    expect(
      pod(
        '-dataset-initializer-0-0-abcde',
        limit({ initializer: { dataset: {} } }),
      ),
    ).toBe(63);
  });
});

describe('any workload', () => {
  it('brings its identity, its claims and its lineage', () => {
    const observed = read(trainJobKind, {
      metadata: {
        resourceVersion: '12',
        deletionTimestamp: '2026-08-20T12:00:00Z',
        labels: { 'backstage.io/kubernetes-id': 'support-tuning' },
        annotations: {
          'fmops.dev/stage': 'instruction-tuning',
          'fmops.dev/base-model': 'foundationmodel:default/base',
          'fmops.dev/dataset': 'modeldataset:default/tickets',
          'fmops.dev/output-model': 'support-8b',
          'fmops.dev/output-uri': 's3://models/support-8b',
          'fmops.dev/submitted-by': 'user:default/data-scientist',
        },
      },
    });

    expect(observed).toMatchObject({
      resourceVersion: '12',
      podSelector: 'jobset.sigs.k8s.io/jobset-name=w',
      workload: {
        ref: {
          ...{ cluster: 'local', namespace: 'team-language', name: 'w' },
          ...{ group: 'trainer.kubeflow.org', version: 'v1alpha1' },
          ...{ kind: 'TrainJob', uid: 'u1' },
        },
        deleting: true,
        kubernetesId: 'support-tuning',
        lineage: {
          stage: 'instruction-tuning',
          baseModel: 'foundationmodel:default/base',
          dataset: 'modeldataset:default/tickets',
          outputModel: 'support-8b',
          outputUri: 's3://models/support-8b',
        },
        submittedBy: 'user:default/data-scientist',
      },
    });
  });

  it('keeps no more of what anybody may have written than people read', () => {
    const long = `\u001b[1m${'x'.repeat(200_000)}`;
    const annotations = {
      'fmops.dev/stage': long,
      'fmops.dev/base-model': long,
      'fmops.dev/output-model': long,
      'fmops.dev/submitted-by': long,
    };
    const metric = { name: long, value: long };
    const observed = read(trainJobKind, {
      metadata: { annotations },
      status: {
        conditions: [
          { type: 'Failed', status: 'True', reason: long, message: long },
        ],
        trainerStatus: { metrics: Array.from({ length: 1_000 }, () => metric) },
      },
    });
    const text = JSON.stringify(observed);
    expect(text.length).toBeLessThan(20_000);
    expect(text).not.toContain('\\u001b');
  });

  it('is the same after a round trip through the database', () => {
    const { workload } = read(jobKind, {})!;
    expect(JSON.parse(JSON.stringify(workload))).toStrictEqual(workload);
  });

  it('without identity is left out', () => {
    expect(read(jobKind, { metadata: { uid: undefined } })).toBeUndefined();
  });
});
