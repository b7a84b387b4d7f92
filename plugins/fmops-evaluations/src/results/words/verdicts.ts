import type { ScoreDifference } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** What a difference of scores means, in words. */
export const VERDICT_TITLES: Readonly<
  Record<ScoreDifference['verdict'], string>
> = {
  better: 'better',
  worse: 'worse',
  unclear: 'no clear difference',
  unknown: 'not known whether by chance',
};
