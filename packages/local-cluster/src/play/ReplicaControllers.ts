import { createHash } from 'node:crypto';
import { Manifest } from '../objects/KubeObject';
import { Pod, ReplicaController } from '../objects/workloads';
import { outcomeOf, PLAY } from './annotations';
import { Cluster } from './Cluster';
import { isTrue, withCondition } from './conditions';
import { controllerOf } from './ownership';
import { Reconciler } from './Reconciler';

const HASH_LABEL = 'pod-template-hash';

/**
 * Runs Deployments: a ReplicaSet for each template, its pods, and the counts of
 * both. Of an update all new pods start, and the old ones end once those are ready.
 */
export class ReplicaControllers {
  private readonly deployments: Reconciler<ReplicaController>;
  private readonly replicaSets: Reconciler<ReplicaController>;

  constructor(private readonly cluster: Cluster) {
    const { clock } = cluster;
    this.deployments = new Reconciler(clock, o => this.reconcileDeployment(o));
    this.replicaSets = new Reconciler(clock, o => this.reconcileSet(o));
  }

  start(): void {
    this.cluster.watch(['Deployment'], (object, change) => {
      if (change !== 'DELETED') {
        this.deployments.enqueue(object as ReplicaController);
      }
    });
    this.cluster.watch(['ReplicaSet'], (object, change) => {
      if (change !== 'DELETED') {
        this.replicaSets.enqueue(object as ReplicaController);
      }
      this.enqueueOwner(object as ReplicaController, 'Deployment');
    });
    this.cluster.watch(['Pod'], object =>
      this.enqueueOwner(object as Pod, 'ReplicaSet'),
    );
  }

  private enqueueOwner(
    { metadata }: ReplicaController | Pod,
    kind: 'Deployment' | 'ReplicaSet',
  ): void {
    const owner = metadata.ownerReferences?.find(ref => ref.kind === kind);
    const object =
      owner &&
      this.cluster.get<ReplicaController>(kind, metadata.namespace, owner.name);
    if (object) {
      (kind === 'Deployment' ? this.deployments : this.replicaSets).enqueue(
        object,
      );
    }
  }

  private reconcileDeployment(seen: ReplicaController): void {
    const deployment = this.cluster.fresh(seen);
    if (!deployment) {
      return;
    }
    const made = replicaSetOf(deployment);
    const owned = this.cluster.controlledBy<ReplicaController>(
      'ReplicaSet',
      deployment,
    );
    const set =
      owned.find(({ metadata }) => metadata.name === made.metadata.name) ??
      this.cluster.create<ReplicaController>(made);
    const wanted = deployment.spec.replicas ?? 1;
    if ((set.spec.replicas ?? 1) !== wanted) {
      this.cluster.setSpec(set, { replicas: wanted });
    }
    const updated = readyOf(set);
    const old = owned.filter(
      ({ metadata }) => metadata.name !== set.metadata.name,
    );
    if (updated >= wanted) {
      old.splice(0).forEach(former => this.cluster.remove(former));
    }
    const ready = updated + old.reduce((sum, each) => sum + readyOf(each), 0);
    const available = ready >= wanted;
    const now = this.cluster.timestamp();
    const conditions = withCondition(
      deployment.status?.conditions as undefined,
      {
        type: 'Available',
        status: available ? 'True' : 'False',
        reason: available
          ? 'MinimumReplicasAvailable'
          : 'MinimumReplicasUnavailable',
        message: available
          ? 'Deployment has minimum availability.'
          : 'Deployment does not have minimum availability.',
        lastTransitionTime: now,
      },
    );
    this.cluster.setStatus(deployment, {
      observedGeneration: deployment.metadata.generation,
      replicas: old.reduce(
        (sum, { spec }) => sum + (spec.replicas ?? 1),
        wanted,
      ),
      updatedReplicas: wanted,
      readyReplicas: ready,
      availableReplicas: ready,
      unavailableReplicas: Math.max(0, wanted - ready) || undefined,
      conditions,
    });
  }

  private reconcileSet(seen: ReplicaController): void {
    const set = this.cluster.fresh(seen);
    if (!set) {
      return;
    }
    const pods = this.cluster.controlledBy<Pod>('Pod', set);
    const wanted = set.spec.replicas ?? 1;
    for (let n = pods.length; n < wanted; n++) {
      this.cluster.create(podOf(set, n));
    }
    pods.slice(wanted).forEach(pod => this.cluster.remove(pod));
    const ready = pods.filter(p => isTrue(p.status.conditions, 'Ready')).length;
    this.cluster.setStatus(set, {
      observedGeneration: set.metadata.generation,
      replicas: wanted,
      fullyLabeledReplicas: wanted,
      readyReplicas: ready,
      availableReplicas: ready,
    });
  }
}

function readyOf({ status }: ReplicaController): number {
  return Number(status?.readyReplicas ?? 0);
}

function replicaSetOf(deployment: ReplicaController): Manifest {
  const { name, namespace, labels } = deployment.metadata;
  const { template, selector, replicas } = deployment.spec;
  const hash = createHash('sha256')
    .update(JSON.stringify(template))
    .digest('hex')
    .slice(0, 10);
  const podLabels = { ...template.metadata?.labels, [HASH_LABEL]: hash };
  return {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name: `${name}-${hash}`,
      namespace,
      labels: { ...labels, [HASH_LABEL]: hash },
      ownerReferences: [controllerOf(deployment)],
    },
    spec: {
      replicas: replicas ?? 1,
      selector: {
        matchLabels: { ...selector.matchLabels, [HASH_LABEL]: hash },
      },
      template: {
        ...template,
        metadata: { ...template.metadata, labels: podLabels },
      },
    },
  };
}

function podOf(set: ReplicaController, n: number): Manifest {
  const { template } = set.spec;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      generateName: `${set.metadata.name}-`,
      namespace: set.metadata.namespace,
      labels: template.metadata?.labels,
      annotations: {
        ...template.metadata?.annotations,
        [PLAY]: outcomeOf(template.metadata, n),
      },
      ownerReferences: [controllerOf(set)],
    },
    spec: template.spec,
  };
}
