import { Manifest } from '../../objects/KubeObject';
import {
  BASE_MODEL,
  outcomeOf,
  PLAY,
  PLAY_SECONDS,
  STAGE,
} from '../annotations';
import { controllerOf } from '../ownership';
import { Workflow, WorkflowTemplate } from './Workflow';

/** Steps without accelerators are small ones. */
const SMALL_SECONDS = '8';

/** Label by which the pods of a Workflow are found. */
export const WORKFLOW = 'workflows.argoproj.io/workflow';

/** Name of the pod of a step. */
export const stepPodName = ({ metadata }: Workflow, step: string) =>
  `${metadata.name}-${step}`;

function hasAccelerators({ container }: WorkflowTemplate): boolean {
  return Object.keys(container?.resources?.limits ?? {}).some(
    name => name.includes('/') && !name.startsWith('hugepages'),
  );
}

/**
 * The pod that Argo makes of a step.
 *
 * @param n - place of the step among those that have pods, from 0: how it goes
 *   may be said for each of them
 */
export function stepPodOf(
  workflow: Workflow,
  template: WorkflowTemplate,
  step: string,
  n: number,
): Manifest {
  const { metadata, spec } = workflow;
  const said = { ...metadata.annotations, ...template.metadata?.annotations };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: stepPodName(workflow, step),
      namespace: metadata.namespace,
      labels: {
        ...spec.podMetadata?.labels,
        ...template.metadata?.labels,
        [WORKFLOW]: metadata.name,
      },
      annotations: {
        ...spec.podMetadata?.annotations,
        ...template.metadata?.annotations,
        'workflows.argoproj.io/node-name': `${metadata.name}.${step}`,
        [PLAY]: outcomeOf({ annotations: said }, n),
        [PLAY_SECONDS]:
          said[PLAY_SECONDS] ??
          (hasAccelerators(template) ? '45' : SMALL_SECONDS),
        ...(said[BASE_MODEL] && { [BASE_MODEL]: said[BASE_MODEL] }),
        ...(said[STAGE] && {
          [STAGE]: step === 'evaluate' ? 'evaluation' : said[STAGE],
        }),
      },
      ownerReferences: [controllerOf(workflow)],
    },
    spec: {
      restartPolicy: 'Never',
      ...(template.nodeSelector && { nodeSelector: template.nodeSelector }),
      ...(template.tolerations && { tolerations: template.tolerations }),
      ...(template.affinity && { affinity: template.affinity }),
      containers: [{ name: 'main', ...template.container }],
    },
  };
}
