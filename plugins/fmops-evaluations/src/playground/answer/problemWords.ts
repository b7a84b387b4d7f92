import type { AnswerProblem } from '../session/AnswerState';

/** What happened; the message of the problem says more. */
export const PROBLEM_TITLES = {
  filtered: 'problem.filtered',
  refused: 'problem.refused',
  unavailable: 'problem.unavailable',
  cut: 'problem.cut',
  protocol: 'problem.protocol',
  limit: 'problem.limit',
  stopped: 'problem.stopped',
  request: 'problem.request',
  lost: 'problem.lost',
} as const satisfies Record<AnswerProblem['failure'], string>;
