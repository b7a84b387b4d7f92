/** What a difference of scores means, in words. */
export const VERDICT_TITLES = {
  better: 'verdict.better',
  worse: 'verdict.worse',
  unclear: 'verdict.unclear',
  unknown: 'verdict.unknown',
} as const;
