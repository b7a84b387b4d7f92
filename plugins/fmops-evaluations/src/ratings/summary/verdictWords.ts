import type { RatingCounts } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { RatingsMessages } from '../messages';

const sum = (numbers: readonly number[]) =>
  numbers.reduce((total, number) => total + number, 0);

/** All that is counted, such as `2 ratings, 1 of 2 thumbs up`. */
export function countWords(
  t: RatingsMessages,
  { ratings, up, down, scores, meanScore, comments, examples }: RatingCounts,
): string {
  const thumbs = up + down;
  return [
    t('counts.ratings', { count: ratings }),
    thumbs > 0 &&
      t('counts.thumbs', { up: String(up), thumbs: String(thumbs) }),
    meanScore !== undefined &&
      t('counts.score', { mean: meanScore.toFixed(1), count: sum(scores) }),
    comments > 0 && t('counts.comments', { count: comments }),
    examples > 0 && t('counts.examples', { count: examples }),
  ]
    .filter(Boolean)
    .join(', ');
}
