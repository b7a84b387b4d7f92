import type { Opening } from './pages';
import { among } from './World';

const ENDPOINT = 'component:default/support-assistant';
const VERDICTS = ['up', 'down'] as const;

/** What some people change, beside what all look at. */
export const DEEDS = {
  'ask and rate': async ({ evaluations }) => {
    let answer: string | undefined;
    await evaluations.playground.ask(
      {
        endpoint: ENDPOINT,
        mode: 'chat',
        messages: [{ role: 'user', content: 'How do I reset my password?' }],
        parameters: { maxTokens: 20 },
      },
      {
        onEvent: event => {
          if (event.type === 'start') answer = event.answerId;
        },
      },
    );
    await evaluations.ratings.put(answer!, { thumb: among(VERDICTS) });
  },
  'row of a set': ({ evaluations, person }, { sets }) =>
    evaluations.sets.putRow(sets[person.team]!, {
      key: person.name,
      input: { text: `Question of ${person.name}` },
      expected: `Answer at ${new Date().toISOString()}`,
    }),
  'record an evaluation': ({ evaluations, person }, { models }) =>
    evaluations.results.create({
      model: { ref: among(models), version: person.name },
      method: 'benchmark',
      benchmark: 'mmlu',
      data: { version: '1' },
      settings: { seed: Math.floor(Math.random() * 1e9) },
      scores: [{ metric: 'acc', value: Math.random(), higherIsBetter: true }],
    }),
  'look before a run': ({ workloads, person }) =>
    workloads.preflight({
      cluster: 'local',
      namespace: `team-${person.team.replace('-team', '')}`,
      claims: ['training-output'],
      devices: { resource: 'nvidia.com/gpu', count: 1 },
    }),
} satisfies Record<string, Opening>;
