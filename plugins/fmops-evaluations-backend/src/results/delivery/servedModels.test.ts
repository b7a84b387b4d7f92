import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { servedModels } from './servedModels';

const workload = (
  model?: string,
  category: Workload['category'] = 'endpoint',
) => ({
  category,
  lineage: { model },
});

it('names the models that endpoints say they serve, each once', () => {
  expect(
    servedModels([
      workload('FoundationModel:default/Chat'),
      workload('foundationmodel:default/chat'),
      workload('foundationmodel:default/base', 'job'),
      workload('meta-llama/Llama-3.1-8B'),
      workload('component:default/chat'),
      workload(),
    ]),
  ).toEqual(['foundationmodel:default/chat']);
});
