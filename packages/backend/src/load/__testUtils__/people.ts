import type { Entity } from '@backstage/catalog-model';
import {
  KUBERNETES_ID,
  KUBERNETES_NAMESPACE,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Who works at the portal. */
export interface Person {
  name: string;
  email: string;
  /** Group that the roles of `app-config.production.yaml` are of. */
  persona: Persona;
  team: Team;
  groups: string[];
}

/** How many of twenty people are what. */
const PERSONAS = {
  'end-users': 5,
  'data-labellers': 1,
  'fine-tuners': 3,
  'generative-ai-developers': 3,
  'prompt-engineers': 2,
  'prompt-testers': 1,
  'app-developers': 2,
  'ml-reviewers': 1,
  'ml-platform': 1,
  auditors: 1,
};
const TEAMS = ['language-team', 'vision-team'] as const;

export type Persona = keyof typeof PERSONAS;
export type Team = (typeof TEAMS)[number];

const order = Object.entries(PERSONAS).flatMap(([persona, count]) =>
  Array.from({ length: count }, () => persona as Persona),
);

/** These have the rights of all, or none of a team, and so belong to no team. */
const WITHOUT_TEAM: readonly Persona[] = [
  'ml-reviewers',
  'ml-platform',
  'auditors',
];

/** Whether somebody has `fmops.workload.logs`. */
export function readsLogs({ persona }: Person): boolean {
  return !['end-users', 'data-labellers', 'prompt-testers'].includes(persona);
}

/** People of all personas, in two teams. */
export function peopleOf(count: number): Person[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `person-${index + 1}`;
    const persona = order[index % order.length];
    const team = TEAMS[Math.floor(index / order.length) % TEAMS.length];
    const groups = WITHOUT_TEAM.includes(persona) ? [persona] : [persona, team];
    const email = `${name}@example.com`;
    return { name, email, persona, team, groups };
  });
}

/** A project that its owners alone see. */
export const PRIVATE_PROJECT = 'private-captions';

/** What the catalog knows of them; the teams are there already. */
export function entitiesOf(people: readonly Person[]): Entity[] {
  const known = new Set<string>([...TEAMS, ...WITHOUT_TEAM]);
  const groups = Object.keys(PERSONAS).filter(name => !known.has(name));
  return [
    ...groups.map(name => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { name },
      spec: { type: 'persona', children: [] },
    })),
    ...people.map(({ name, email, groups: memberOf }) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'User',
      metadata: { name },
      spec: { profile: { displayName: name, email }, memberOf },
    })),
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: PRIVATE_PROJECT,
        labels: { 'fmops.dev/visibility': 'private' },
        annotations: {
          [KUBERNETES_ID]: PRIVATE_PROJECT,
          [KUBERNETES_NAMESPACE]: 'team-vision',
        },
      },
      spec: {
        type: 'model-training',
        lifecycle: 'experimental',
        owner: 'group:default/vision-team',
      },
    },
  ];
}
