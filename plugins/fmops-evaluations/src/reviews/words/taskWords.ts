import type {
  ReviewReveal,
  ReviewTask,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { ReviewMessage } from '../messages';

/** How tasks are called, and what they are for. */
export const TASK_WORDS: Record<
  ReviewTask,
  { title: ReviewMessage<'task'>; description: ReviewMessage<'task'> }
> = {
  pairwise: {
    title: 'task.pairwise',
    description: 'task.pairwiseAbout',
  },
  scored: {
    title: 'task.scored',
    description: 'task.scoredAbout',
  },
  preference: {
    title: 'task.preference',
    description: 'task.preferenceAbout',
  },
  instruction: {
    title: 'task.instruction',
    description: 'task.instructionAbout',
  },
};

/** When reviewers are told the models. */
export const REVEAL_WORDS: Record<ReviewReveal, ReviewMessage<'reveal'>> = {
  never: 'reveal.never',
  judged: 'reveal.judged',
  finished: 'reveal.finished',
};
