import { parse } from 'yaml';
import { KubeObject, Manifest } from '../../objects/KubeObject';
import { Pod } from '../../objects/workloads';
import { Cluster, PlayedKind } from '../Cluster';
import { Reconciler } from '../Reconciler';
import { nodeId, podNode, stepNode } from './stepNode';
import { stepPodName, stepPodOf, WORKFLOW } from './stepPod';
import {
  Workflow,
  WorkflowNode,
  WorkflowTask,
  WorkflowTemplate,
} from './Workflow';

/**
 * Plays Argo Workflows for graphs of steps that run a container or apply a
 * manifest. Steps are not tried again.
 */
export class WorkflowController {
  private readonly reconciler: Reconciler<Workflow>;

  constructor(private readonly cluster: Cluster) {
    this.reconciler = new Reconciler(cluster.clock, o => this.reconcile(o));
  }

  start(): void {
    this.cluster.watch(['Workflow'], (object, change) => {
      if (change !== 'DELETED') this.reconciler.enqueue(object as Workflow);
    });
    this.cluster.watch(['Pod'], ({ metadata }) => {
      const name = metadata.labels?.[WORKFLOW];
      const workflow =
        name &&
        this.cluster.get<Workflow>('Workflow', metadata.namespace, name);
      if (workflow) this.reconciler.enqueue(workflow);
    });
  }

  private reconcile(seen: Workflow): void {
    const workflow = this.cluster.fresh(seen);
    if (!workflow || workflow.status?.finishedAt) {
      return;
    }
    const { entrypoint, templates } = workflow.spec;
    const tasks = templates.find(({ name }) => name === entrypoint)?.dag?.tasks;
    if (!tasks) {
      this.end(workflow, 'Error', `${entrypoint} is no graph of steps`);
      return;
    }
    const nodes: Record<string, WorkflowNode> = {};
    for (const task of tasks) {
      const node = this.play(workflow, task, tasks, nodes);
      if (node) nodes[node.id] = node;
    }
    this.tell(workflow, tasks, nodes);
  }

  /** Moves a step on; none while it waits for others. */
  private play(
    workflow: Workflow,
    task: WorkflowTask,
    tasks: WorkflowTask[],
    nodes: Record<string, WorkflowNode>,
  ): WorkflowNode | undefined {
    const { name } = task;
    const before = workflow.status?.nodes?.[nodeId(workflow, name)];
    if (before?.finishedAt) {
      return before;
    }
    const needed = (task.depends ?? '')
      .split('&&')
      .map(step => step.trim())
      .filter(Boolean)
      .map(step => nodes[nodeId(workflow, step)]?.phase);
    if (needed.some(phase => phase === 'Failed' || phase === 'Omitted')) {
      return stepNode(workflow, name, {
        type: 'Skipped',
        phase: 'Omitted',
        message: 'omitted: depends condition not met',
        finishedAt: this.cluster.timestamp(),
      });
    }
    const waits = needed.some(phase => phase !== 'Succeeded');
    if (waits || (workflow.spec.suspend && !before)) {
      return undefined;
    }
    const template = workflow.spec.templates.find(
      item => item.name === task.template,
    );
    return template?.resource
      ? this.apply(workflow, name, template.resource.manifest)
      : this.run(workflow, name, template, tasks.indexOf(task));
  }

  private run(
    workflow: Workflow,
    step: string,
    template: WorkflowTemplate | undefined,
    n: number,
  ): WorkflowNode {
    if (!template?.container) {
      return stepNode(workflow, step, {
        type: 'Skipped',
        phase: 'Failed',
        message: 'it runs no container, and applies no manifest',
        finishedAt: this.cluster.timestamp(),
      });
    }
    const { namespace } = workflow.metadata;
    const name = stepPodName(workflow, step);
    const pod =
      this.cluster.get<Pod>('Pod', namespace, name) ??
      this.cluster.create<Pod>(stepPodOf(workflow, template, step, n));
    return stepNode(workflow, step, podNode(pod));
  }

  private apply(workflow: Workflow, step: string, text: string): WorkflowNode {
    const manifest: Manifest = parse(text);
    const { namespace } = workflow.metadata;
    const { name, ...metadata } = manifest.metadata;
    const found = this.cluster.get<KubeObject>(
      manifest.kind as PlayedKind,
      namespace,
      name ?? '',
    );
    if (found) {
      this.cluster.setSpec(found, manifest.spec as object);
    } else {
      this.cluster.create({
        ...manifest,
        metadata: { ...metadata, name, namespace },
      });
    }
    const now = this.cluster.timestamp();
    return stepNode(workflow, step, {
      type: 'Pod',
      phase: 'Succeeded',
      ...{ startedAt: now, finishedAt: now },
    });
  }

  private tell(
    workflow: Workflow,
    tasks: WorkflowTask[],
    nodes: Record<string, WorkflowNode>,
  ): void {
    const begun = Object.values(nodes);
    const done = begun.filter(({ phase }) => phase === 'Succeeded');
    const failed = begun.find(({ phase }) => phase === 'Failed');
    const isOver =
      begun.length === tasks.length &&
      begun.every(({ phase }) => !['Pending', 'Running'].includes(phase));
    this.cluster.setStatus(workflow, {
      phase: 'Running',
      startedAt: workflow.status?.startedAt ?? this.cluster.timestamp(),
      progress: `${done.length}/${begun.length}`,
      nodes,
    });
    if (isOver) {
      this.end(workflow, failed ? 'Failed' : 'Succeeded', failed?.message);
    }
  }

  private end(
    workflow: Workflow,
    phase: 'Succeeded' | 'Failed' | 'Error',
    message?: string,
  ): void {
    const now = this.cluster.timestamp();
    this.cluster.setStatus(workflow, {
      phase,
      finishedAt: now,
      ...(message && { message }),
      conditions: [
        { type: 'Completed', status: 'True', lastTransitionTime: now },
      ],
    });
  }
}
