import type { AnswerProblem } from '../session/AnswerState';

/** What happened, for people; the message says more. */
export const PROBLEM_TITLES: Record<AnswerProblem['failure'], string> = {
  filtered: 'A filter refused it',
  refused: 'The endpoint refused the question',
  unavailable: 'The endpoint does not answer',
  cut: 'The answer was cut off',
  protocol: 'This is no answer of a model',
  limit: 'A limit of the portal was reached',
  stopped: 'The portal stopped the answer',
  request: 'The question was not sent on',
  lost: 'The portal cannot be reached',
};
