import { Cluster } from './Cluster';
import { EventRecorder } from './EventRecorder';
import { InferenceServiceController } from './serving/InferenceServiceController';
import { JobController } from './JobController';
import { Kubelet } from './kubelet/Kubelet';
import { NodeLifecycle } from './nodes/NodeLifecycle';
import { Provisioner } from './nodes/Provisioner';
import { JobQueueing } from './queue/JobQueueing';
import { QueueAdmission } from './queue/QueueAdmission';
import { ReplicaControllers } from './ReplicaControllers';
import { Scheduler } from './Scheduler';
import { TrainJobController } from './TrainJobController';
import { WorkflowController } from './workflows/WorkflowController';

/** Starts everything that moves objects through their lives. */
export function startPlaying(cluster: Cluster): void {
  const events = new EventRecorder(cluster);
  const trainer = new TrainJobController(cluster);
  new JobQueueing(cluster, events).start();
  new QueueAdmission(cluster).start();
  trainer.start();
  new JobController(cluster, events).start();
  new WorkflowController(cluster).start();
  new InferenceServiceController(cluster).start();
  new ReplicaControllers(cluster).start();
  new Scheduler(cluster, events).start();
  new Provisioner(cluster, events).start();
  const nodes = new NodeLifecycle(cluster, events);
  nodes.start();
  new Kubelet(cluster, events, nodes, (pod, progress) =>
    trainer.report(pod, progress),
  ).start();
}
