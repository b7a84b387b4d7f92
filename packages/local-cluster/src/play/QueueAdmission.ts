import { KubeObject } from '../objects/KubeObject';
import { Job, TrainJob } from '../objects/workloads';
import { Cluster } from './Cluster';

/** Label that puts a job into a Kueue queue. */
export const QUEUE_NAME = 'kueue.x-k8s.io/queue-name';

const ADMIT_SECONDS = 3;

/** Plays Kueue: jobs with a queue name are created suspended, and admitted after a while. */
export class QueueAdmission {
  private readonly seen = new Set<string>();

  constructor(private readonly cluster: Cluster) {}

  start(): void {
    this.cluster.watch(['Job', 'TrainJob'], (object, change) => {
      const { uid, labels = {} } = object.metadata;
      if (change === 'DELETED') {
        this.seen.delete(uid);
      } else if (labels[QUEUE_NAME] && !this.seen.has(uid)) {
        this.seen.add(uid);
        this.hold(object as Job | TrainJob);
      }
    });
  }

  private hold(job: KubeObject): void {
    // Before any controller reconciles: the webhook of Kueue acts within the creation.
    this.cluster.setSpec(job, { suspend: true });
    this.cluster.clock.after(ADMIT_SECONDS, () =>
      this.cluster.setSpec(job, { suspend: false }),
    );
  }
}
