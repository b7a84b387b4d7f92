import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { modelNames, namesModel } from './namesModel';

const names = modelNames({
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name: 'llama-3.1-8b' },
  spec: { source: { huggingFaceId: 'meta-llama/Llama-3.1-8B' } },
});

const workload = (lineage: Workload['lineage'], uri?: string) =>
  ({ lineage, endpoint: uri && { model: { uri } } } as Workload);

it.each([
  [{ baseModel: 'foundationmodel:default/llama-3.1-8b' }, undefined],
  [{ baseModel: 'FoundationModel:default/Llama-3.1-8B' }, undefined],
  [{ outputModel: 'llama-3.1-8b' }, undefined],
  [{ model: 'meta-llama/Llama-3.1-8B' }, undefined],
  [{}, 'hf://meta-llama/Llama-3.1-8B'],
])('finds the model by %j, %j', (lineage, uri) => {
  expect(namesModel(workload(lineage, uri), names)).toBe(true);
});

it.each([
  [{}, undefined],
  [{ baseModel: 'llama-3.1-8b-instruct' }, undefined],
  [{ baseModel: 'modeldataset:default/llama-3.1-8b' }, undefined],
  [{ outputModel: 'other/llama-3.1-8b' }, undefined],
  [{ dataset: 'llama-3.1-8b' }, undefined],
  [{ baseModel: ':/' }, undefined],
  [{}, 's3://bucket/llama-3.1-8b'],
])('does not find it by %j, %j', (lineage, uri) => {
  expect(namesModel(workload(lineage, uri), names)).toBe(false);
});
