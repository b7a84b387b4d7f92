import { Condition, KubeObject, ObjectMeta } from '../../objects/KubeObject';
import { Container, PodSpec } from '../../objects/workloads';

/** A template of a Workflow, as far as it is played. */
export interface WorkflowTemplate extends Partial<PodSpec> {
  name: string;
  metadata?: Partial<ObjectMeta>;
  container?: Omit<Container, 'name'>;
  /** Applies a manifest, a text in YAML. */
  resource?: { manifest: string };
  dag?: { tasks: WorkflowTask[] };
}

/** A step of a graph. */
export interface WorkflowTask {
  name: string;
  template: string;
  /** Names of steps, joined by `&&`. */
  depends?: string;
}

/** How far a step is. */
export interface WorkflowNode {
  id: string;
  name: string;
  displayName: string;
  type: 'DAG' | 'Pod' | 'Skipped';
  templateName?: string;
  phase: 'Pending' | 'Running' | 'Succeeded' | 'Failed' | 'Omitted';
  message?: string;
  startedAt?: string;
  finishedAt?: string;
}

/** An Argo Workflow: a graph of steps. */
export interface Workflow extends KubeObject {
  spec: {
    entrypoint: string;
    templates: WorkflowTemplate[];
    suspend?: boolean;
    podMetadata?: Partial<ObjectMeta>;
    [field: string]: unknown;
  };
  status?: {
    phase?: 'Running' | 'Succeeded' | 'Failed' | 'Error';
    message?: string;
    progress?: string;
    startedAt?: string;
    finishedAt?: string;
    nodes?: Record<string, WorkflowNode>;
    conditions?: Condition[];
  };
}
