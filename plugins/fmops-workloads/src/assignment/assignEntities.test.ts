import type { Entity } from '@backstage/catalog-model';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { aWorkload } from '../__testUtils__/workloads';
import { assignEntities } from './assignEntities';

const entity = (name: string, annotations: Record<string, string>): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default', annotations },
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/language-team' },
    { type: 'partOf', targetRef: 'group:default/vision-team' },
  ],
});

const entityOf = assignEntities(
  [
    entity('tone', { 'backstage.io/kubernetes-id': 'tone' }),
    entity('pinned', {
      'backstage.io/kubernetes-id': 'pinned',
      'backstage.io/kubernetes-namespace': 'team-language',
    }),
  ],
  [
    {
      cluster: 'local',
      namespace: 'team-language',
      owner: 'group:default/Language-Team',
    },
    {
      cluster: 'local',
      namespace: 'language-spare',
      owner: 'group:default/language-team',
    },
    {
      cluster: 'local',
      namespace: 'team-vision',
      owner: 'group:default/vision-team',
    },
  ],
);

const cases: [
  string,
  Workload['kubernetesId'],
  Partial<Workload['ref']>,
  string | null,
][] = [
  ['in its owner’s namespace', 'tone', {}, 'component:default/tone'],
  [
    'in another namespace of its owner',
    'tone',
    { namespace: 'language-spare' },
    'component:default/tone',
  ],
  ['claimed from another team', 'tone', { namespace: 'team-vision' }, null],
  ['claimed from a namespace of nobody', 'tone', { namespace: 'other' }, null],
  ['claimed from another cluster', 'tone', { cluster: 'east' }, null],
  [
    'outside of the namespace that it names',
    'pinned',
    { namespace: 'language-spare' },
    null,
  ],
  ['of nobody', 'unheard-of', {}, null],
  ['without a label', undefined, {}, null],
];

it.each(cases)('a run %s', (_name, kubernetesId, ref, expected) => {
  expect(entityOf(aWorkload({ kubernetesId, ref }))).toBe(expected);
});
