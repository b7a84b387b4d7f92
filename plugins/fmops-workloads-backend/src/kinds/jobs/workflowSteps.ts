import type { WorkloadStep } from '@fmops/backstage-plugin-fmops-workloads-common';

/** What of a Workflow's spec names its steps. */
export interface PipelineSpec {
  entrypoint?: string;
  templates?: {
    name?: string;
    dag?: { tasks?: { name?: string }[] };
  }[];
}

/** A step as far as Argo has come with it; one that waits for others has none. */
export interface PipelineNode {
  /** `<workflow>.<step>`; attempts of a step have names of their own. */
  name?: string;
  phase?: string;
  message?: string;
}

const STATES: Readonly<Record<string, WorkloadStep['state']>> = {
  Pending: 'running',
  Running: 'running',
  Succeeded: 'succeeded',
  Failed: 'failed',
  Error: 'failed',
  Skipped: 'skipped',
  Omitted: 'skipped',
};

/** The steps of a graph, in the order in which they are written; undefined for what is none. */
export function workflowSteps(
  { entrypoint, templates = [] }: PipelineSpec,
  nodes: Record<string, PipelineNode> | undefined,
): WorkloadStep[] | undefined {
  const tasks = templates.find(({ name }) => name === entrypoint)?.dag?.tasks;
  if (!tasks || !nodes) {
    return undefined;
  }
  const byStep = new Map(
    Object.values(nodes).map(node => [
      node.name?.slice(node.name.lastIndexOf('.') + 1),
      node,
    ]),
  );
  return tasks.map(({ name = '' }) => {
    const { phase = '', message } = byStep.get(name) ?? {};
    const state = STATES[phase] ?? 'waiting';
    return {
      name,
      state,
      // Of one that was left out it says which rule did it
      ...(message && state !== 'skipped' && { message }),
    };
  });
}
