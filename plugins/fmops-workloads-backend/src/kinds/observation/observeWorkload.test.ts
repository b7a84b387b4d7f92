import type {
  KubernetesObject,
  WorkloadKind,
  WorkloadReading,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import { jobKind, observeWorkload, trainJobKind } from '..';

const META = { uid: 'u1', name: 'w', namespace: 'team-language' };

function read(kind: WorkloadKind, object: KubernetesObject) {
  const metadata = { ...META, ...object.metadata };
  return observeWorkload(
    {
      kind,
      cluster: 'local',
      version: kind.supportedVersions[0],
      isWatched: (group, name) =>
        `${name}.${group}` === 'TrainJob.trainer.kubeflow.org',
    },
    { ...object, metadata },
  );
}

describe('any workload', () => {
  it.each(['kro.run', 'internal.kro.run'])(
    'brings the instance of kro that made it, by labels of %s',
    prefix => {
      const labels = { [`${prefix}/instance-name`]: 'chat-stack' };
      const observed = read(jobKind, { metadata: { labels } });
      expect(observed?.workload.kroInstance).toBe('chat-stack');
    },
  );

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

  it.each([
    ['TrainJob', 'trainer.kubeflow.org/v1alpha1', true, 'u0'],
    ['TrainJob', 'trainer.kubeflow.org/v1alpha1', false, undefined],
    // Of a kind that is not watched, or only has the same name.
    ['CronJob', 'batch/v1', true, undefined],
    ['TrainJob', 'example.com/v1', true, undefined],
  ])(
    'that a %s of %s controls (%s) is part of %s',
    (kind, apiVersion, controller, whole) => {
      const owner = { apiVersion, kind, name: 'tune', uid: 'u0', controller };
      expect(
        read(jobKind, { metadata: { ownerReferences: [owner] } })?.partOf,
      ).toBe(whole);
    },
  );

  it('that another kind cannot read is Unknown, with all that can be read', () => {
    const broken: WorkloadKind = {
      ...jobKind,
      read: (): WorkloadReading => ({
        get state(): never {
          throw new Error('boom');
        },
        reason: 'Told',
        startedAt: 'yesterday',
        replicas: { unit: 'pod', desired: -1, ready: 2 },
        endpoint: { url: 'file:///etc/passwd', model: {} },
      }),
      podSelector: () => {
        throw new Error('boom');
      },
    };
    const observed = read(broken, {});
    expect(observed?.workload).toMatchObject({
      state: 'Unknown',
      reason: 'Told',
      replicas: { unit: 'pod', ready: 2 },
    });
    expect(observed?.workload).not.toHaveProperty('startedAt');
    expect(observed?.workload).not.toHaveProperty('endpoint');
    expect(observed?.podSelector).toBeUndefined();
  });

  it('of which nothing can be read is Unknown', () => {
    const broken: WorkloadKind = {
      ...jobKind,
      read: () => {
        throw new Error('boom');
      },
    };
    expect(read(broken, {})?.workload).toMatchObject({ state: 'Unknown' });
  });
});
