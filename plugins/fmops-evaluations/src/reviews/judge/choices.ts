import type { ReviewTask } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** A choice, with the keys that make it. */
export interface TaskChoice {
  choice: string;
  title: string;
  keys: string[];
}

/** What can be chosen, by task; answers that are scored have scores instead. */
export const CHOICES: Record<ReviewTask, TaskChoice[]> = {
  pairwise: [
    { choice: 'a', title: 'A is better', keys: ['a', '1'] },
    { choice: 'tie', title: 'Tie', keys: ['t', '2'] },
    { choice: 'b', title: 'B is better', keys: ['b', '3'] },
    { choice: 'bothBad', title: 'Both bad', keys: ['n', '4'] },
  ],
  scored: [],
  preference: [
    { choice: 'a', title: 'A is better', keys: ['a'] },
    { choice: 'b', title: 'B is better', keys: ['b'] },
    { choice: 'reject', title: 'Reject the pair', keys: ['r'] },
  ],
  instruction: [
    { choice: 'accept', title: 'Accept', keys: ['a'] },
    { choice: 'fix', title: 'Fix', keys: ['f'] },
    { choice: 'reject', title: 'Reject', keys: ['r'] },
  ],
};

/** How words beside a judgement are called, by task. */
export const WORDS_LABEL: Record<ReviewTask, string> = {
  pairwise: 'Comment (optional)',
  scored: 'Explanation (optional)',
  preference: 'Reason (needed to reject)',
  instruction: 'Reason (needed to reject)',
};
