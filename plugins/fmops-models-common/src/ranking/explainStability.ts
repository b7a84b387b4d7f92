import type { Stability, Turn } from './sensitivity';

/** A turn in words, and who is first beyond it. */
interface Limit {
  text: string;
  winner: string;
}

const listed = (parts: readonly string[], word: string) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;

/** `40 %`; to a tenth where whole percents would say what is now. */
function percent({ share }: Turn, now: number): string {
  const digits = Math.round(share * 100) === Math.round(now * 100) ? 1 : 0;
  return `${(share * 100).toFixed(digits)} %`;
}

function limitsOf({ sensitivities }: Stability): Limit[] {
  return sensitivities.flatMap(({ criterion, share, above, below }) =>
    [
      { turn: above, word: 'more' },
      { turn: below, word: 'less' },
    ].flatMap(({ turn, word }) =>
      turn
        ? {
            text: `${criterion} counts for ${word} than ${percent(
              turn,
              share,
            )}`,
            winner: turn.winner.title,
          }
        : [],
    ),
  );
}

/**
 * How stable a first place is, in a sentence, such as “A wins unless cost counts
 * for more than 40 %; then B wins”. Undefined where there is nothing to say: nobody
 * is first alone, or only one thing is known to go by.
 *
 * @public
 */
export function explainStability(stability: Stability): string | undefined {
  const { winner, sensitivities } = stability;
  if (!winner || sensitivities.length === 0) return undefined;
  const limits = limitsOf(stability);
  if (limits.length === 0) {
    const criteria = sensitivities.map(({ criterion }) => criterion);
    return `${winner.title} wins however much ${listed(
      criteria,
      'and',
    )} count.`;
  }
  const winners = new Set(limits.map(limit => limit.winner));
  if (winners.size === 1) {
    const texts = limits.map(({ text }) => text);
    return `${winner.title} wins unless ${listed(texts, 'or')}; then ${[
      ...winners,
    ].join()} wins.`;
  }
  const texts = limits.map(limit => `${limit.text} (then ${limit.winner})`);
  return `${winner.title} wins unless ${listed(texts, 'or')}.`;
}
