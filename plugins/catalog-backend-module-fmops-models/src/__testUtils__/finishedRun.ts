import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';

/** A training run that has succeeded and names an output model. */
export function finishedRun(
  name: string,
  change: Partial<Omit<Workload, 'ref' | 'lineage'>> & {
    ref?: Partial<Workload['ref']>;
    lineage?: Partial<Workload['lineage']>;
  } = {},
): Workload {
  return {
    category: 'job',
    state: 'Succeeded',
    stateSince: '2026-08-01T10:00:00Z',
    finishedAt: '2026-08-01T10:00:00Z',
    kubernetesId: 'assistant-sft',
    submittedBy: 'user:default/data-scientist',
    ...change,
    ref: {
      cluster: 'local',
      group: 'trainer.kubeflow.org',
      version: 'v1alpha1',
      kind: 'TrainJob',
      namespace: 'team-language',
      name,
      uid: `uid-${name}`,
      ...change.ref,
    },
    lineage: {
      stage: 'instruction-tuning',
      baseModel: 'foundationmodel:default/mpt-7b-chat',
      dataset: 'modeldataset:default/databricks-dolly-15k',
      outputModel: 'assistant',
      ...change.lineage,
    },
  };
}
