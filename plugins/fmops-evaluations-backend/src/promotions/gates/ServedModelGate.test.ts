import type { PromotionSubject } from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import { ENDPOINT, MODEL, sceneEntities } from '../__testUtils__/scene';
import { ServedModelGate } from './ServedModelGate';

const [model] = sceneEntities() as FoundationModelEntity[];
const subject = (relations: [string, string][]): PromotionSubject => ({
  ...{ kind: 'promotion', stage: 'prod', model, modelRef: MODEL },
  version: model.spec.versions![0],
  endpointRef: ENDPOINT,
  endpoint: {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'support-chat' },
    relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
  },
});
const OTHER = 'foundationmodel:default/base-7b';

it.each<[string, [string, string][], string[], string]>([
  ['depends on it', [['dependsOn', MODEL]], [], 'passed'],
  ['serves it', [['serves', MODEL]], [], 'passed'],
  [
    'depends on both',
    [
      ['dependsOn', OTHER],
      ['dependsOn', MODEL],
    ],
    [],
    'passed',
  ],
  // What was reviewed in Git comes first.
  ['depends on another', [['dependsOn', OTHER]], [MODEL], 'failed'],
  ['says so', [], ['foundationmodel:support-assistant'], 'passed'],
  ['loads a version of it', [], ['s3://models/a/2'], 'passed'],
  [
    'loads another',
    [['dependsOn', 'resource:default/db']],
    ['s3://b'],
    'failed',
  ],
  ['tells nothing', [], [], 'unknown'],
])('an endpoint that %s', async (_, relations, served, status) => {
  const gate = new ServedModelGate({ of: async () => served });
  expect(await gate.check(subject(relations))).toMatchObject({ status });
});

it('is named as a failed check', async () => {
  const gate = new ServedModelGate({ of: async () => [OTHER] });
  expect((await gate.check(subject([]))).reason).toBe(
    `It serves ${OTHER}, and not ${MODEL}.`,
  );
});
