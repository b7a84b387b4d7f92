import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type {
  FoundationModelSpec,
  ModelDatasetSpec,
} from '@fmops/backstage-plugin-fmops-models-common';
import { MODEL, sceneEntities } from '../__testUtils__/scene';
import { knownEntity, type BundleFacts } from './BundleFacts';
import { mlBom } from './mlBom';

const DIGEST = 'f'.repeat(64);
const [model, base, dataset, endpoint] = sceneEntities();

const facts: BundleFacts = {
  format: 'fmops.dev/promotion-facts/v1',
  collectedAt: '2026-11-22T10:00:00.000Z',
  promotion: {
    ...{ id: '3e671687-395b-41f5-a30f-a58921a69b79', kind: 'promotion' },
    ...{ version: '2', stage: 'prod', formerVersion: null },
    ...{ requestedBy: 'user:default/a', requestedAt: '2026-11-22T09:00:00Z' },
    ...{ reason: 'Better', approvedBy: [], evidenceDigest: 'sha256:0' },
  },
  model: knownEntity<FoundationModelSpec>(MODEL, model),
  bases: [knownEntity('foundationmodel:default/base-7b', base)],
  datasets: [
    knownEntity<ModelDatasetSpec>('modeldataset:default/tickets', dataset),
  ],
  endpoint: knownEntity('component:default/support-chat', endpoint),
  images: [
    { image: `example.com/vllm@sha256:${DIGEST}`, digest: `sha256:${DIGEST}` },
    { image: 'example.com/proxy:1.2' },
  ],
  revisions: [],
  unknown: ['Digest of the image example.com/proxy:1.2: it is named by a tag.'],
};

const evaluation = (ref: string, version?: string): Evaluation => ({
  ...{ id: 'one', digest: 'd', method: 'benchmark', benchmark: 'mmlu' },
  ...{ model: { ref, version }, data: {}, settings: {}, rows: 0 },
  source: { format: 'fmops', delivery: 'run' },
  ...{ createdBy: 'user:default/a', createdAt: '2026-11-22T09:00:00Z' },
  scores: [
    {
      ...{ metric: 'accuracy', value: 0.8, higherIsBetter: true },
      interval: { low: 0.7, high: 0.9, level: 0.95, method: 'wilson' },
    },
  ],
});

it('is a bill of materials by the schema, with what serves the model', async () => {
  const bom = mlBom(facts, [
    evaluation(MODEL, '2'),
    // What it was compared with is not said of it.
    evaluation(MODEL, '1'),
    evaluation('foundationmodel:default/base-7b'),
  ]);
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(JSON.stringify(bom))).toBeNull();
  expect(bom).toMatchObject({
    metadata: {
      component: {
        modelCard: {
          quantitativeAnalysis: {
            performanceMetrics: [
              {
                ...{ type: 'mmlu accuracy', value: '0.8' },
                confidenceInterval: { lowerBound: '0.7', upperBound: '0.9' },
              },
            ],
          },
        },
      },
    },
    components: [
      {},
      {},
      {
        ...{ type: 'container', name: 'example.com/vllm' },
        hashes: [{ alg: 'SHA-256', content: DIGEST }],
      },
      { type: 'container', name: 'example.com/proxy:1.2' },
    ],
    services: [{ 'bom-ref': 'component:default/support-chat' }],
  });
});
