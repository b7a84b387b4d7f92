import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { groupValue } from './groupValue';

const workload = (
  category: Workload['category'],
  changes: Partial<Workload> = {},
): Workload => ({
  category,
  ref: {
    ...{ cluster: 'a', group: 'g', version: 'v1', kind: 'K' },
    ...{ namespace: 'n', name: 'w', uid: 'u' },
  },
  state: 'Unknown',
  stateSince: '',
  lineage: {},
  ...changes,
});
const ownerOf = () => 'group:default/a';

it.each<[string, Workload, string | undefined]>([
  [
    'a plain name',
    workload('job', { lineage: { baseModel: 'tone-8b' } }),
    'foundationmodel:default/tone-8b',
  ],
  [
    'a reference to the same',
    workload('job', { lineage: { baseModel: 'FoundationModel:Tone-8B' } }),
    'foundationmodel:default/tone-8b',
  ],
  [
    'what is no name of an entity',
    workload('job', { lineage: { baseModel: 's3://bucket/tone 8b' } }),
    's3://bucket/tone 8b',
  ],
  [
    'what an endpoint serves, before what that was made from',
    workload('endpoint', {
      lineage: { baseModel: 'tone-8b', model: 'support-8b' },
    }),
    'foundationmodel:default/support-8b',
  ],
  [
    'the weights of an endpoint',
    workload('endpoint', {
      endpoint: { model: { uri: 'hf://Qwen/Qwen3-8B' } },
    }),
    'hf://Qwen/Qwen3-8B',
  ],
  ['nothing', workload('job'), undefined],
])('groups by model: %s', (_, given, expected) => {
  expect(groupValue(given, 'model', ownerOf)).toBe(expected);
});

it('groups by owner, and by stage: an endpoint serves', () => {
  const job = workload('job', { lineage: { stage: 'alignment' } });
  expect(groupValue(job, 'owner', ownerOf)).toBe('group:default/a');
  expect(groupValue(job, 'stage', ownerOf)).toBe('alignment');
  expect(groupValue(workload('job'), 'stage', ownerOf)).toBeUndefined();
  expect(groupValue(workload('endpoint'), 'stage', ownerOf)).toBe('serving');
});
