import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { EXPLAINING } from '../details/surroundings/resources';
import { endpointKinds, jobKinds } from '../kinds';
import { SUPPORTING_KINDS } from '../submit/supporting';
import { clusterNeeds, EXCESS } from './clusterNeeds';
import { grants, type ResourceRule } from './grants';
import { askNeed, teamNeed, writeNeed } from './namespaceNeeds';
import type { Need } from './Need';

const ACCESS = path.resolve(__dirname, '../../../../infra/kubernetes/access');
const kinds = [...jobKinds, ...endpointKinds];
const served = [...EXPLAINING, ...SUPPORTING_KINDS];

/** The rules of a role that the suite ships. */
function rulesOf(file: string): ResourceRule[] {
  const text = readFileSync(path.join(ACCESS, file), 'utf8');
  const [role] = parseAllDocuments(text).map(document => document.toJS());
  return role.rules;
}

const reader = rulesOf('reader.yaml');
const writer = rulesOf('writer.yaml');
const lacking = ({ rights }: Need, rules: ResourceRule[]) =>
  rights
    .filter(right => !rules.some(rule => grants(rule, right)))
    .map(({ verb, resource, group }) => `${verb} ${resource}.${group}`);

describe('the roles that the suite ships', () => {
  it.each(clusterNeeds(kinds, EXPLAINING))(
    'grant readers what it takes: $title',
    need => {
      expect(lacking(need, reader)).toEqual([]);
    },
  );

  it('grant writers what it takes', () => {
    const namespace = 'team-language';
    const needs = [
      writeNeed(namespace, kinds, served),
      askNeed(namespace),
      teamNeed(namespace, 'group:default/team', kinds, served),
    ];
    expect(
      needs.flatMap(need => lacking(need, [...reader, ...writer])),
    ).toEqual([]);
  });

  it('grant nothing that the portal should not have', () => {
    expect(lacking(EXCESS, [...reader, ...writer])).toHaveLength(
      EXCESS.rights.length,
    );
  });
});

it('reads what Kueue made for a job before pausing through it', () => {
  const kueue = [{ group: 'kueue.x-k8s.io', plural: 'workloads' }];
  const verbs = ({ rights }: Need) =>
    rights.filter(({ group }) => group === kueue[0].group).map(r => r.verb);
  expect(verbs(writeNeed('a', [], kueue))).toEqual(['get', 'patch']);
  expect(verbs(teamNeed('a', 'group:default/team', [], kueue))).toEqual(
    expect.arrayContaining(['get', 'list', 'patch']),
  );
});

it('asks only for what a cluster serves', () => {
  const { rights } = writeNeed('a', [], []);
  expect(new Set(rights.map(({ group }) => group))).toEqual(
    new Set(['', 'networking.k8s.io', 'policy']),
  );
  expect(clusterNeeds([], []).map(({ id }) => id)).not.toContain('watch');
});
