import { setTimeout as sleep } from 'node:timers/promises';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { LeaderboardSubject } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { ENDPOINT, EVALUATED } from './deeds';
import { PRIVATE_PROJECT, type Team } from './people';
import type { Tab } from './Tab';

/** What journeys and changes are about. */
const NEEDED = [
  `component:default/${PRIVATE_PROJECT}`,
  'component:default/support-assistant-sft',
  ENDPOINT,
  EVALUATED,
  'prompttemplate:default/answer-from-sources',
  'template:default/instruction-tuning',
];

/** What there is in the portal, for people to choose from: entity references and ids. */
export interface World {
  models: string[];
  prompts: string[];
  templates: string[];
  leaderboards: LeaderboardSubject[];
  /** An evaluation set of each team, with a version. */
  sets: Partial<Record<Team, string>>;
}

/**
 * Looks around, and makes the sets that people are going to write to.
 *
 * @param makers - a prompt engineer of each team
 */
export async function readWorld(makers: readonly Tab[]): Promise<World> {
  const [{ catalog, evaluations }] = makers;
  const refs = async (kind: string) => {
    const { items } = await catalog.getEntities({ filter: { kind } });
    return items.map(entity => stringifyEntityRef(entity));
  };
  const sets: World['sets'] = {};
  for (const maker of makers) sets[maker.person.team] = await makeSet(maker);
  const leaderboards = await evaluations.results.leaderboards();
  return {
    sets,
    models: await refs('FoundationModel'),
    prompts: await refs('PromptTemplate'),
    templates: await refs('Template'),
    leaderboards: leaderboards.map(({ subject }) => subject),
  };
}

/**
 * Resolves when the catalog has all people, and what they work with: what there
 * is then decides on what streams show.
 *
 * @param tab - of somebody who sees the private project
 */
export async function untilKnown(
  { catalog, evaluations }: Tab,
  people: number,
) {
  const areKnown = async () => {
    const filter = { kind: 'User' };
    const { totalItems } = await catalog.queryEntities({ filter, limit: 0 });
    const { items } = await catalog.getEntitiesByRefs({ entityRefs: NEEDED });
    const leaderboards = await evaluations.results.leaderboards();
    return (
      totalItems >= people && items.every(Boolean) && leaderboards.length > 0
    );
  };
  while (!(await areKnown())) await sleep(500);
}

async function makeSet({ evaluations, person }: Tab): Promise<string> {
  const { id } = await evaluations.sets.create({
    name: `questions-${person.team}`,
    title: 'Questions of customers',
    useCase: 'Support',
    owner: `group:default/${person.team}`,
    visibility: 'shared',
    prompts: [],
    takesRatings: false,
  });
  const first = { key: 'first', input: { text: 'A question' } };
  await evaluations.sets.putRow(id, first);
  await evaluations.sets.publish(id, undefined);
  return id;
}
