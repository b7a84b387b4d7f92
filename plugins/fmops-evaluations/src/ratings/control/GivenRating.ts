import type { RatingMarks } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { RatingsMessages } from '../messages';

/** What a reader has said of an answer. */
export interface GivenRating extends RatingMarks {
  /** Of the rating. */
  id: string;
  /** Question and answer are kept with it. */
  kept: boolean;
  /** Id of the evaluation catalog that they were added to. */
  set?: string;
}

const VERDICTS = { up: 'given.good', down: 'given.bad' } as const;

/** A rating in a few words. */
export function describeRating(
  t: RatingsMessages,
  { thumb, score, comment, kept }: RatingMarks & { kept?: boolean },
): string {
  const parts = [
    thumb && t(VERDICTS[thumb]),
    score && t('given.score', { score: String(score) }),
    comment && t('given.comment'),
    kept && t('given.kept'),
  ].filter(Boolean);
  return parts.join(', ');
}
