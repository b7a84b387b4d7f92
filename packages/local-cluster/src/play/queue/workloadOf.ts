import { createHash } from 'node:crypto';
import { Manifest } from '../../objects/KubeObject';
import { Job, TrainJob } from '../../objects/workloads';
import { controllerOf } from '../ownership';
import { childJobOf } from '../trainer';
import { PodSet } from './queueObjects';

/** A job that a queue can hold. */
export type QueuedJob = Job | TrainJob;

/** Label that puts a job into a queue. */
export const QUEUE_NAME = 'kueue.x-k8s.io/queue-name';

/** Name of the Workload that stands for a job, made as Kueue makes it: kind, name, hash. */
export function workloadName({ kind, metadata }: QueuedJob): string {
  const hash = createHash('sha1')
    .update(`${kind}/${metadata.name}/${metadata.uid}`)
    .digest('hex')
    .slice(0, 5);
  return `${kind.toLocaleLowerCase('en-US')}-${metadata.name}-${hash}`;
}

/** The Workload that Kueue makes for a job. */
export function workloadOf(job: QueuedJob): Manifest {
  const { namespace, uid, labels = {} } = job.metadata;
  return {
    apiVersion: 'kueue.x-k8s.io/v1beta2',
    kind: 'Workload',
    metadata: {
      name: workloadName(job),
      namespace,
      labels: { 'kueue.x-k8s.io/job-uid': uid },
      ownerReferences: [controllerOf(job)],
    },
    spec: {
      active: true,
      priority: 0,
      queueName: labels[QUEUE_NAME],
      podSets: [podSetOf(job)],
    },
  };
}

function podSetOf(job: QueuedJob): PodSet {
  const trains = job.kind === 'TrainJob';
  const { spec } = (trains ? childJobOf(job as TrainJob) : job) as Job;
  return {
    name: trains ? 'node' : 'main',
    count: spec.parallelism ?? 1,
    template: { spec: spec.template.spec },
  };
}
