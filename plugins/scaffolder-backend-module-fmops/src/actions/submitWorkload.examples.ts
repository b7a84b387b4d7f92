import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

const input = {
  cluster: 'local',
  entityRef: 'component:default/support-assistant',
  manifestPath: './k8s/trainjob.yaml',
};

export const submitWorkloadExamples: TemplateExample[] = [
  {
    description: 'Submit the TrainJob of a project',
    example: stringify({
      steps: [
        {
          id: 'submit',
          name: 'Submit the run',
          action: 'fmops:workload:submit',
          input,
        },
      ],
    }),
  },
  {
    description: 'Let the cluster check a manifest without creating anything',
    example: stringify({
      steps: [
        {
          id: 'check',
          name: 'Check the manifest',
          action: 'fmops:workload:submit',
          input: { ...input, dryRun: true },
        },
      ],
    }),
  },
];
