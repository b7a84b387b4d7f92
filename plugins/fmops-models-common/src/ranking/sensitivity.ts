import {
  CRITERIA,
  type Candidate,
  type Criterion,
  type Weights,
} from './criteria';
import { rankCandidates, TIE } from './rankCandidates';

/**
 * A share of the weights at which another candidate takes the first place.
 *
 * @public
 */
export interface Turn {
  /** 0 to 1. */
  share: number;
  /** Who is first beyond it. */
  winner: Candidate;
}

/**
 * How far the weight of one criterion can go before the first place changes
 * hands, while the other criteria keep their ratio.
 *
 * @public
 */
export interface Sensitivity {
  criterion: Criterion;
  /** What the criterion counts now, 0 to 1. */
  share: number;
  /** Where the winner loses when the criterion counts less; undefined: nowhere. */
  below?: Turn;
  /** Where the winner loses when the criterion counts more; undefined: nowhere. */
  above?: Turn;
}

/**
 * How stable a first place is.
 *
 * @public
 */
export interface Stability {
  /** Undefined where nobody is first alone. */
  winner?: Candidate;
  /** Of each criterion of which something is known. */
  sensitivities: Sensitivity[];
}

/**
 * Scores as they count: of a criterion as such, and of all others together at
 * their present ratio.
 */
interface Split {
  candidate: Candidate;
  own: number;
  others: number;
}

/** The share at which one overtakes the other, where there is one before all or nothing. */
function turnOf(winner: Split, other: Split): Turn | undefined {
  const own = winner.own - other.own;
  const others = winner.others - other.others;
  const share = others / (others - own);
  return share > TIE && share < 1 - TIE
    ? { share, winner: other.candidate }
    : undefined;
}

function splits(
  candidates: readonly Candidate[],
  weights: Weights,
  criterion: Criterion,
): Split[] | undefined {
  const even = { quality: 0, cost: 0, speed: 0 };
  const own = rankCandidates(candidates, { ...even, [criterion]: 1 });
  const others = rankCandidates(candidates, { ...weights, [criterion]: 0 });
  if (own.ranks.length === 0 || others.ranks.length === 0) return undefined;
  return candidates.map(candidate => {
    const points = ({ ranks }: typeof own) =>
      ranks.find(rank => rank.candidate === candidate)!.points;
    return { candidate, own: points(own), others: points(others) };
  });
}

/**
 * Finds out how much the weights can change before another candidate is first.
 * Points are linear in the share of a criterion, so the turns are exact. No
 * sensitivities where nobody is first alone, or one criterion only counts.
 *
 * @public
 */
export function stability(
  candidates: readonly Candidate[],
  weights: Weights,
): Stability {
  const { ranks } = rankCandidates(candidates, weights);
  const [first, second] = ranks;
  if (!first || second?.rank === 1) return { sensitivities: [] };
  const winner = first.candidate;
  const sensitivities = CRITERIA.flatMap(criterion => {
    const all = splits(candidates, weights, criterion);
    const ahead = all?.find(({ candidate }) => candidate === winner);
    if (!all || !ahead) return [];
    const share =
      first.contributions.find(part => part.criterion === criterion)?.share ??
      0;
    const turns = all
      .filter(split => split !== ahead)
      .flatMap(split => turnOf(ahead, split) ?? [])
      .sort((a, b) => a.share - b.share);
    return {
      criterion,
      share,
      below: turns.filter(turn => turn.share < share - TIE).at(-1),
      above: turns.find(turn => turn.share > share + TIE),
    };
  });
  return { winner, sensitivities };
}
