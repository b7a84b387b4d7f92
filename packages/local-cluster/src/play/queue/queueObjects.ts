import { Condition, KubeObject } from '../../objects/KubeObject';
import { PodTemplate } from '../../objects/workloads';

/** What a queue may use of one kind of nodes. */
export interface FlavorQuota {
  name: string;
  resources: Array<{ name: string; nominalQuota: string | number }>;
}

/** How much of a flavor is in use, as quantities. */
export interface FlavorUsage {
  name: string;
  resources: Array<{ name: string; total: string; borrowed: string }>;
}

/** A ClusterQueue of Kueue, as far as it is played. */
export interface ClusterQueue extends KubeObject {
  spec: {
    resourceGroups?: Array<{
      coveredResources: string[];
      flavors: FlavorQuota[];
    }>;
    stopPolicy?: 'None' | 'Hold' | 'HoldAndDrain';
  };
  status?: {
    conditions?: Condition[];
    pendingWorkloads?: number;
    reservingWorkloads?: number;
    admittedWorkloads?: number;
    flavorsReservation?: FlavorUsage[];
    flavorsUsage?: FlavorUsage[];
  };
}

/** A LocalQueue of Kueue: the way from a namespace to a ClusterQueue. */
export interface LocalQueue extends KubeObject {
  spec: { clusterQueue: string };
}

/** Pods of a job that are alike. */
export interface PodSet {
  name: string;
  count: number;
  template: PodTemplate;
}

/** A Workload of Kueue: a job in its queue. */
export interface QueueWorkload extends KubeObject {
  spec: { active?: boolean; queueName: string; podSets: PodSet[] };
  status?: {
    conditions?: Condition[];
    admission?: {
      clusterQueue: string;
      podSetAssignments: Array<{
        name: string;
        count: number;
        flavors: Record<string, string>;
        resourceUsage: Record<string, string>;
      }>;
    };
  };
}
