import type { RatingCounts } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** How many thumbs are up, such as `7 of 9 thumbs up`; undefined without thumbs. */
export function thumbWords({ up, down }: RatingCounts): string | undefined {
  const thumbs = up + down;
  return thumbs > 0 ? `${up} of ${thumbs} thumbs up` : undefined;
}

/** The average of scores, such as `score 4.2 of 5 (12 scores)`; undefined without scores. */
export function scoreWords(counts: RatingCounts): string | undefined {
  const { scores, meanScore } = counts;
  const given = scores.reduce((sum, count) => sum + count, 0);
  return meanScore === undefined
    ? undefined
    : `score ${meanScore.toFixed(1)} of 5 (${given} ${
        given === 1 ? 'score' : 'scores'
      })`;
}

/** All that is counted, in a sentence without an end. */
export function countWords(counts: RatingCounts): string {
  const { ratings, comments, examples } = counts;
  const many = (count: number, one: string) =>
    `${count} ${count === 1 ? one : `${one}s`}`;
  return [
    many(ratings, 'rating'),
    thumbWords(counts),
    scoreWords(counts),
    comments > 0 && many(comments, 'comment'),
    examples > 0 && many(examples, 'example'),
  ]
    .filter(Boolean)
    .join(', ');
}
