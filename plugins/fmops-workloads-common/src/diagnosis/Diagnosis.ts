/**
 * Layers that a workload passes until it works, in this order.
 *
 * @public
 */
export const DIAGNOSIS_LAYERS = [
  'queue',
  'scheduler',
  'capacity',
  'node',
  'image',
  'container',
  'app',
  'endpoint',
] as const;

/**
 * One of {@link DIAGNOSIS_LAYERS}.
 *
 * @public
 */
export type DiagnosisLayer = (typeof DIAGNOSIS_LAYERS)[number];

/**
 * Who can do something about a cause. `wait`: it passes by itself.
 *
 * @public
 */
export type DiagnosisActor =
  | 'user'
  | 'platform team'
  | 'cloud provider'
  | 'wait';

/**
 * What was seen, and where. Text from the cluster, secrets taken out.
 *
 * @public
 */
export interface DiagnosisEvidence {
  object: { kind: string; name: string; container?: string };
  /** CamelCase word of who wrote it, such as `FailedScheduling`. */
  reason?: string;
  message: string;
  /** ISO 8601. */
  at?: string;
}

/**
 * Why a workload does not run, or has failed, in one sentence.
 *
 * @public
 */
export interface Diagnosis {
  /** Identifier of the rule, which begins with its layer: `queue.preempted`. */
  ruleId: string;
  layer: DiagnosisLayer;
  /** Lower is nearer to the cause: 1 to 9 is broken hardware, from 90 on only symptoms. */
  priority: number;
  /** For a data scientist. May quote text from the cluster: never to be rendered as markup. */
  sentence: string;
  /** What to do. */
  advice: string;
  /** Who must act, first the first; nobody when empty. */
  who: DiagnosisActor[];
  /** At most three. */
  evidence: DiagnosisEvidence[];
  /** The pod that it happened in, of several that failed the first. */
  pod?: string;
  /** How many other pods failed afterwards. */
  followers?: number;
  /** Pods to look at when only victims of a cause elsewhere are left. */
  suspects?: string[];
  /** A symptom: nothing tells the cause. */
  causeNotFound?: boolean;
  /** The text that the rule looks for was not confirmed against its source yet. */
  unverified?: boolean;
  /** Address of instructions; begins with http: or https:. */
  runbook?: string;
}
