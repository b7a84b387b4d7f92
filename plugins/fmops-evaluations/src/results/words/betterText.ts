import type { Score } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { ResultsMessages } from '../messages';

/** Which way a score is better. */
export const betterText = (
  t: ResultsMessages,
  { higherIsBetter }: Pick<Score, 'higherIsBetter'>,
): string => t(higherIsBetter ? 'score.moreIsBetter' : 'score.lessIsBetter');
