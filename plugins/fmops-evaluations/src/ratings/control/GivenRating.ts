import type { RatingMarks } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** What a reader has said of an answer. */
export interface GivenRating extends RatingMarks {
  /** Of the rating. */
  id: string;
  /** Question and answer are kept with it. */
  kept: boolean;
  /** Id of the evaluation set that they were added to. */
  set?: string;
}

/** A rating in a few words. */
export function describeRating({ thumb, score, comment }: RatingMarks): string {
  const parts = [
    thumb && `rated ${thumb === 'up' ? 'good' : 'bad'}`,
    score && `${score} of 5`,
    comment && 'with a comment',
  ].filter(Boolean);
  return parts.join(', ');
}
