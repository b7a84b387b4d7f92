import type { LeaderboardSummary } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** What a leaderboard may be about. */
export const LEADERBOARD_KINDS = ['benchmark', 'set'] as const;

export type LeaderboardKind = (typeof LEADERBOARD_KINDS)[number];

/** Which leaderboards to show. */
export interface LeaderboardFilter {
  text: string;
  kind?: LeaderboardKind;
}

export const kindOf = ({ subject }: LeaderboardSummary): LeaderboardKind =>
  'set' in subject ? 'set' : 'benchmark';

const plain = (text: string) => text.trim().toLocaleLowerCase('en-US');

/** The leaderboards of a kind whose title has a text, most models first. */
export function filterLeaderboards(
  all: readonly LeaderboardSummary[],
  { text, kind }: LeaderboardFilter,
): LeaderboardSummary[] {
  return all
    .filter(
      one =>
        (!kind || kindOf(one) === kind) &&
        plain(one.title).includes(plain(text)),
    )
    .sort((a, b) => b.models - a.models || a.title.localeCompare(b.title));
}
