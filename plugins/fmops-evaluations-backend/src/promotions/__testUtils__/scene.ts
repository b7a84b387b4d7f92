import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';

export const MODEL = 'foundationmodel:default/support-assistant';
export const ENDPOINT = 'component:default/support-chat';
export const REVISION = 'a'.repeat(40);

export const TEAM = 'group:default/language-team';
export const REVIEWERS = 'group:default/ml-reviewers';
export const OWNERS = 'group:default/risk-owners';

export const SCIENTIST = 'user:default/scientist';
export const COLLEAGUE = 'user:default/colleague';
export const REVIEWER = 'user:default/reviewer';
export const SECOND = 'user:default/second-reviewer';
export const OFFICER = 'user:default/risk-officer';
export const STRANGER = 'user:default/stranger';

/** Groups of people. */
export const GROUPS: Record<string, string[]> = {
  [SCIENTIST]: [TEAM, REVIEWERS],
  [COLLEAGUE]: [TEAM],
  [REVIEWER]: [REVIEWERS],
  [SECOND]: [REVIEWERS, OWNERS],
  [OFFICER]: [OWNERS],
  [STRANGER]: [],
};

const entity = (kind: string, name: string, spec: JsonObject): Entity => ({
  apiVersion:
    kind === 'Component' ? 'backstage.io/v1alpha1' : 'fmops.dev/v1alpha1',
  kind,
  metadata: {
    name,
    namespace: 'default',
    annotations: { 'mlflow.org/model-name': name },
  },
  spec,
  relations: [
    { type: 'ownedBy', targetRef: TEAM },
    ...(kind === 'Component' ? [{ type: 'dependsOn', targetRef: MODEL }] : []),
  ],
});

/** A model with three versions and a known licence, its base and its dataset. */
export function sceneEntities(): Entity[] {
  const license = {
    spdx: 'Apache-2.0',
    id: 'apache-2.0',
    commercialUse: 'yes',
  };
  const common = {
    ...{ owner: TEAM, lifecycle: 'experimental', provider: 'language-team' },
    ...{ access: 'open', modality: 'text', task: 'text-generation' },
  };
  return [
    entity('FoundationModel', 'support-assistant', {
      ...common,
      ...{ type: 'fine-tuned', license },
      baseModel: {
        ref: 'foundationmodel:default/base-7b',
        relation: 'finetune',
      },
      trainedOn: ['modeldataset:default/tickets'],
      versions: [
        { version: '3', revision: 'b'.repeat(40) },
        { version: '2', revision: REVISION, artifactUri: 's3://models/a/2' },
        { version: '1', revision: 'c'.repeat(40) },
      ],
    }),
    entity('FoundationModel', 'base-7b', {
      ...common,
      ...{ type: 'base', license },
      source: { huggingFaceId: 'example/Base-7B', revision: 'd'.repeat(40) },
    }),
    entity('ModelDataset', 'tickets', {
      ...{ type: 'instruction', owner: TEAM, lifecycle: 'production' },
      ...{ provider: 'language-team', access: 'gated' },
      license: { name: 'Internal use' },
    }),
    entity('Component', 'support-chat', {
      ...{ type: 'model-endpoint', lifecycle: 'production', owner: TEAM },
    }),
  ];
}

/** Stages with gates that pass on {@link sceneEntities}. */
export const STAGES: JsonObject[] = [
  { name: 'dev', title: 'Development' },
  {
    name: 'prod',
    title: 'Production',
    gates: [{ type: 'licence', use: 'commercial', allowed: ['Apache-2.0'] }],
    approvers: [{ groups: [REVIEWERS], count: 1 }],
  },
];
