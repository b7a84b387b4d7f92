import type {
  ReviewReveal,
  ReviewTask,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** How tasks are called, and what they are for. */
export const TASK_WORDS: Record<
  ReviewTask,
  { title: string; description: string }
> = {
  pairwise: {
    title: 'Compare answers',
    description: 'Two answers side by side, without names: which is better?',
  },
  scored: {
    title: 'Score answers',
    description: 'One answer at a time, scored by your criteria.',
  },
  preference: {
    title: 'Label preference pairs',
    description:
      'Rows with a chosen and a rejected answer: confirm, swap, mend or reject.',
  },
  instruction: {
    title: 'Edit instructions or texts',
    description: 'Rows of a dataset: accept, fix or reject, and label.',
  },
};

/** When reviewers are told the models. */
export const REVEAL_WORDS: Record<ReviewReveal, string> = {
  never: 'Never',
  judged: 'After each of their judgements, which then stand',
  finished: 'When the review is finished',
};

/** How choices are called. */
export const CHOICE_WORDS: Record<string, string> = {
  a: 'A',
  b: 'B',
  tie: 'Tie',
  bothBad: 'Both bad',
  accept: 'Accept',
  fix: 'Fix',
  reject: 'Reject',
};
