import { Condition, KubeObject } from '../../objects/KubeObject';
import { Node } from '../../objects/workloads';
import { Cluster } from '../Cluster';
import { EventRecorder } from '../EventRecorder';
import { InstanceType } from './instanceTypes';

const STEPS = ['Launched', 'Registered', 'Initialized', 'Ready'];

/** The NodeClaims of Karpenter: one for each node that it asks AWS for. */
export class NodeClaims {
  constructor(
    private readonly cluster: Cluster,
    private readonly events: EventRecorder,
  ) {}

  /** Asks for a node. */
  create({ name, accelerator }: InstanceType, zone: string): KubeObject {
    const pool = accelerator ? 'gpu' : 'default';
    const one = (key: string, value: string) => ({
      ...{ key, operator: 'In', values: [value] },
    });
    return this.cluster.create({
      apiVersion: 'karpenter.sh/v1',
      kind: 'NodeClaim',
      metadata: {
        generateName: `${pool}-`,
        labels: { 'karpenter.sh/nodepool': pool },
      },
      spec: {
        nodeClassRef: {
          ...{ group: 'karpenter.k8s.aws', kind: 'EC2NodeClass', name: pool },
        },
        requirements: [
          one('node.kubernetes.io/instance-type', name),
          one('topology.kubernetes.io/zone', zone),
        ],
      },
      status: {
        conditions: STEPS.slice(0, 3).map(type =>
          this.condition(
            type,
            'Unknown',
            'AwaitingReconciliation',
            'object is awaiting reconciliation',
          ),
        ),
      },
    });
  }

  /** Notes that its node is there. */
  launched(claim: KubeObject, { metadata, spec }: Node): void {
    this.cluster.setStatus(claim, {
      nodeName: metadata.name,
      providerID: spec.providerID,
      conditions: STEPS.map(type => this.condition(type, 'True', type, '')),
    });
  }

  /** Notes that AWS has no such instance; Karpenter forgets the claim at once. */
  refused(claim: KubeObject, type: InstanceType, zone: string): void {
    const { name } = claim.metadata;
    this.events.record(claim, {
      type: 'Warning',
      reason: 'InsufficientCapacityError',
      message: `NodeClaim ${name} event: creating instance, insufficient capacity, with fleet error(s), InsufficientInstanceCapacity: We currently do not have sufficient ${type.name} capacity in the Availability Zone you requested (${zone}). Our system will be working on provisioning additional capacity.`,
      component: 'karpenter',
    });
    this.cluster.remove(claim);
  }

  private condition(
    type: string,
    status: Condition['status'],
    reason: string,
    message: string,
  ): Condition {
    const lastTransitionTime = this.cluster.timestamp();
    return { type, status, reason, message, lastTransitionTime };
  }
}
