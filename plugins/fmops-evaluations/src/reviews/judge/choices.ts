import type { ReviewTask } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { ReviewMessage } from '../messages';

/** A choice, with the keys that make it. */
export interface TaskChoice {
  choice: string;
  title: ReviewMessage<'choice'>;
  keys: string[];
}

/** What can be chosen, by task; answers that are scored have scores instead. */
export const CHOICES: Record<ReviewTask, TaskChoice[]> = {
  pairwise: [
    { choice: 'a', title: 'choice.aBetter', keys: ['a', '1'] },
    { choice: 'tie', title: 'choice.tie', keys: ['t', '2'] },
    { choice: 'b', title: 'choice.bBetter', keys: ['b', '3'] },
    { choice: 'bothBad', title: 'choice.bothBad', keys: ['n', '4'] },
  ],
  scored: [],
  preference: [
    { choice: 'a', title: 'choice.aBetter', keys: ['a'] },
    { choice: 'b', title: 'choice.bBetter', keys: ['b'] },
    { choice: 'reject', title: 'choice.rejectPair', keys: ['r'] },
  ],
  instruction: [
    { choice: 'accept', title: 'choice.accept', keys: ['a'] },
    { choice: 'fix', title: 'choice.fix', keys: ['f'] },
    { choice: 'reject', title: 'choice.reject', keys: ['r'] },
  ],
};

/** How words beside a judgement are called, by task. */
export const WORDS_LABEL: Record<ReviewTask, ReviewMessage<'words'>> = {
  pairwise: 'words.comment',
  scored: 'words.explanation',
  preference: 'words.reason',
  instruction: 'words.reason',
};
