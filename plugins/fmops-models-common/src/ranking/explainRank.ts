import type { Criterion } from './criteria';
import type { Rank } from './rankCandidates';

type Place = Omit<Rank, 'reason'>;

const percent = (share: number) => `${Math.round(share * 100)} %`;

function scoreText({
  criterion,
  counted,
  share,
  basis,
  assumed,
}: Place['contributions'][number]) {
  const what = assumed ? 'not known, taken as the average' : basis;
  return `${criterion} ${counted.toFixed(1)}${
    what ? ` (${what})` : ''
  } at ${percent(share)}`;
}

/** Where one place gains on another, in weighted points, the most first. */
function gains(over: Place, under: Place) {
  return over.contributions
    .map(({ criterion, counted, share }, index) => ({
      criterion,
      points: share * (counted - under.contributions[index].counted),
    }))
    .sort((a, b) => b.points - a.points);
}

const listed = (criteria: Criterion[]) =>
  criteria.length < 2
    ? criteria.join('')
    : `${criteria.slice(0, -1).join(', ')} and ${criteria.at(-1)}`;

/** `ahead of B: cost outweighs what it loses in quality and speed`. */
function comparison(over: Place, under: Place, ahead: boolean): string {
  const differences = gains(over, under);
  const won = differences.filter(({ points }) => points > 0.005);
  const lost = differences.filter(({ points }) => points < -0.005);
  const other = ahead ? under : over;
  const direction = ahead ? 'Ahead of' : 'Behind';
  const because = listed(won.map(({ criterion }) => criterion));
  const despite = listed(lost.map(({ criterion }) => criterion));
  const instead = despite && `, which outweighs ${despite}`;
  return `${direction} ${other.candidate.title} because of ${because}${instead}.`;
}

/**
 * Says why a model is in its place: its points with what they are made of,
 * and what sets it apart from the next better one, or the next one from the first.
 */
export function explainRank(
  place: Place,
  places: readonly Place[],
  index: number,
): string {
  const made = place.contributions.map(scoreText).join(', ');
  const sum = `${place.points.toFixed(2)} of 5 points: ${made}.`;
  const equal = places.filter(
    other => other.rank === place.rank && other !== place,
  );
  if (equal.length > 0) {
    const names = equal.map(({ candidate }) => candidate.title).join(', ');
    return `${sum} Level with ${names}.`;
  }
  const before = places[index - 1];
  const after = places[index + 1];
  if (before) return `${sum} ${comparison(before, place, false)}`;
  return after ? `${sum} ${comparison(place, after, true)}` : sum;
}
