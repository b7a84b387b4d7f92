import { Cluster } from './Cluster';
import { EventRecorder } from './EventRecorder';
import { InferenceServiceController } from './InferenceServiceController';
import { JobController } from './JobController';
import { Kubelet } from './Kubelet';
import { Provisioner } from './Provisioner';
import { QueueAdmission } from './QueueAdmission';
import { ReplicaControllers } from './ReplicaControllers';
import { Scheduler } from './Scheduler';
import { TrainJobController } from './TrainJobController';

/** Starts everything that moves objects through their lives. */
export function startPlaying(cluster: Cluster): void {
  const events = new EventRecorder(cluster);
  const trainer = new TrainJobController(cluster);
  new QueueAdmission(cluster).start();
  trainer.start();
  new JobController(cluster, events).start();
  new InferenceServiceController(cluster).start();
  new ReplicaControllers(cluster).start();
  new Scheduler(cluster, events).start();
  new Provisioner(cluster, events).start();
  new Kubelet(cluster, events, (pod, progress) =>
    trainer.report(pod, progress),
  ).start();
}
