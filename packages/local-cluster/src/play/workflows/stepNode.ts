import { Pod } from '../../objects/workloads';
import { isTrue } from '../conditions';
import { Workflow, WorkflowNode } from './Workflow';

/** Id of the node of a step. */
export const nodeId = ({ metadata }: Workflow, step: string) =>
  `${metadata.name}-${step}`;

/** What the status of a Workflow tells of a step. */
export function stepNode(
  workflow: Workflow,
  step: string,
  told: Pick<WorkflowNode, 'type' | 'phase'> & Partial<WorkflowNode>,
): WorkflowNode {
  return {
    id: nodeId(workflow, step),
    name: `${workflow.metadata.name}.${step}`,
    displayName: step,
    ...told,
  };
}

const PHASES = {
  Pending: 'Pending',
  Running: 'Running',
  Succeeded: 'Succeeded',
  Failed: 'Failed',
  Unknown: 'Running',
} as const;

/** How far the pod of a step is, in Argo's words. */
export function podNode({
  metadata,
  status,
}: Pod): Pick<WorkflowNode, 'type' | 'phase'> & Partial<WorkflowNode> {
  const [container] = status.containerStatuses ?? [];
  const { waiting, terminated } = container?.state ?? {};
  const unschedulable = status.conditions?.find(
    ({ type, status: holds }) => type === 'PodScheduled' && holds === 'False',
  );
  const pending = isTrue(status.conditions, 'PodScheduled')
    ? waiting && [waiting.reason, waiting.message].filter(Boolean).join(': ')
    : unschedulable && `${unschedulable.reason}: ${unschedulable.message}`;
  const failed =
    terminated && `${terminated.reason} (exit code ${terminated.exitCode})`;
  const message = { Pending: pending, Failed: failed ?? status.message }[
    status.phase as 'Pending' | 'Failed'
  ];
  return {
    type: 'Pod',
    phase: PHASES[status.phase],
    startedAt: metadata.creationTimestamp,
    ...(message && { message }),
    ...(terminated && { finishedAt: terminated.finishedAt }),
  };
}
