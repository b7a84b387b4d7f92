/**
 * Where a signal was read.
 *
 * @public
 */
export type SignalSource =
  | 'workload'
  | 'clusterqueue'
  | 'podgroup'
  | 'job'
  | 'pod.condition'
  | 'pod.status'
  | 'container.waiting'
  | 'container.terminated'
  | 'event'
  | 'nodeclaim'
  | 'node'
  | 'node.label'
  | 'endpoint'
  | 'derived'
  | 'log'
  | 'kernel';

/**
 * One thing that a cluster says about a workload: a condition, the state of a
 * container, an event, a line of a log. `workload` and `clusterqueue` are those
 * of Kueue, `podgroup` that of Volcano or KAI, `derived` is said by the portal.
 *
 * @public
 */
export interface DiagnosisSignal {
  src: SignalSource;
  /** Type of the condition, key of the label, path of the status field; of an event, the kind it is about. */
  type?: string;
  status?: string;
  reason?: string;
  /** Who reported an event, such as `karpenter`. */
  component?: string;
  exitCode?: number;
  /** Message, or one line of a log. */
  text?: string;
  /** ISO 8601. */
  at?: string;
  pod?: string;
  container?: string;
  node?: string;
  /** The Kubernetes object that says it. */
  object: { kind: string; name: string };
}
