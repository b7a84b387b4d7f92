import type { Opening } from './pages';
import { among } from './among';

/** Whom people ask. */
export const ENDPOINT = 'component:default/support-assistant';
/** The model that results are recorded of. */
export const EVALUATED = 'foundationmodel:default/mistral-7b-instruct-v0.3';
const VERDICTS = ['up', 'down'] as const;

/** What some people change, beside what all look at. */
export const DEEDS = {
  'ask and rate': async ({ evaluations }) => {
    let answer: string | undefined;
    let failure: string | undefined;
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
          if (event.type === 'error') failure = event.message;
        },
      },
    );
    if (failure) throw new Error(failure);
    await evaluations.ratings.put(answer!, { thumb: among(VERDICTS) });
  },
  'row of a set': ({ evaluations, person }, { sets }) =>
    evaluations.sets.putRow(sets[person.team]!, {
      key: person.name,
      input: { text: `Question of ${person.name}` },
      expected: `Answer at ${new Date().toISOString()}`,
    }),
  'record an evaluation': ({ evaluations, person }) =>
    evaluations.results.create({
      model: { ref: EVALUATED, version: person.name },
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
