import { DEEDS } from './deeds';
import { PAGES } from './pages';
import type { Persona } from './people';

const STEPS = { ...PAGES, ...DEEDS };

type Step = keyof typeof STEPS;

/** What somebody comes to the portal for: pages one after the other. */
interface Journey {
  /** How often it is taken, beside the others. */
  share: number;
  steps: readonly Step[];
  /** Who takes it; everybody where it is left out. */
  by?: readonly Persona[];
}

const MAKERS: readonly Persona[] = [
  'fine-tuners',
  'generative-ai-developers',
  'prompt-engineers',
];
const RUNNERS: readonly Persona[] = [...MAKERS, 'app-developers'];

/** What people do, by name. */
export const JOURNEYS: Record<string, Journey> = {
  'choose a model': {
    share: 5,
    steps: [
      ...(['home', 'models', 'models, filtered', 'models, searched'] as const),
      ...(['model', 'lineage', 'model', 'compare and rank'] as const),
    ],
  },
  'follow runs': {
    share: 5,
    steps: ['runs', 'run', 'runs', 'run', 'capacity'],
  },
  'see how models do': {
    share: 3,
    steps: ['leaderboards', 'leaderboard', 'evaluations', 'model'],
  },
  'read prompts': {
    share: 2,
    steps: ['prompts', 'prompt', 'prompt'],
  },
  'look after an endpoint': {
    share: 2,
    steps: ['home', 'endpoint', 'run', 'promotions'],
  },
  'see what is to be done': { share: 1, steps: ['home', 'reviews'] },
  'find a template': { share: 1, steps: ['templates', 'templates, searched'] },
  'prepare a run': {
    share: 2,
    by: RUNNERS,
    steps: ['templates', 'form of a template', 'look before a run'],
  },
  'try a model': {
    share: 2,
    by: ['end-users', ...RUNNERS, 'prompt-testers', 'ml-reviewers'],
    steps: ['playground', 'ask and rate', 'ask and rate'],
  },
  'record results': {
    share: 1,
    by: [...MAKERS, 'prompt-testers'],
    steps: ['evaluations', 'record an evaluation'],
  },
  'keep a set': {
    share: 2,
    by: ['data-labellers', 'prompt-engineers'],
    steps: ['sets', 'rows of a set', 'row of a set'],
  },
};

/** The journeys of somebody, each as often as its share says. */
export function journeysOf(persona: Persona) {
  return Object.values(JOURNEYS)
    .filter(({ by }) => !by || by.includes(persona))
    .flatMap(({ share, steps }) =>
      Array.from({ length: share }, () => steps.map(step => STEPS[step])),
    );
}
