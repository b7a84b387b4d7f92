/**
 * How one comparison of two has ended, for the first of them.
 *
 * @public
 */
export interface PairOutcome {
  first: string;
  second: string;
  /** 1 won, 0 lost, 0.5 a tie. */
  won: number;
}

const MOST_ROUNDS = 10_000;
const TOLERANCE = 1e-10;

/**
 * Strengths of competitors by the model of Bradley and Terry: a beats b with
 * the probability a / (a + b). Ties count as half a win of both. Found by the
 * iteration of Hunter, "MM algorithms for generalized Bradley–Terry models"
 * (2004).
 *
 * @param times - how often each outcome occurs; once by default
 * @returns by competitor, with the geometric mean 1; undefined where the
 *   likelihood has no maximum: some have never won, not even by way of others,
 *   against the rest
 *
 * @public
 */
export function bradleyTerry(
  outcomes: readonly PairOutcome[],
  times: readonly number[] = outcomes.map(() => 1),
): Map<string, number> | undefined {
  const names = [
    ...new Set(outcomes.flatMap(({ first, second }) => [first, second])),
  ].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const wins = names.map(() => new Float64Array(names.length));
  outcomes.forEach(({ first, second, won }, outcome) => {
    const [i, j] = [index.get(first)!, index.get(second)!];
    wins[i][j] += won * times[outcome];
    wins[j][i] += (1 - won) * times[outcome];
  });
  if (names.length < 2 || !stronglyConnected(wins)) return undefined;
  let strengths = names.map(() => 1);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = improvedAll(wins, strengths);
    const change = largestChange(strengths, next);
    strengths = next;
    if (change < TOLERANCE) break;
  }
  return new Map(names.map((name, i) => [name, strengths[i]]));
}

function improvedAll(
  wins: readonly Float64Array[],
  strengths: readonly number[],
): number[] {
  return normalised(strengths.map((_, i) => improved(wins, strengths, i)));
}

function largestChange(before: readonly number[], after: readonly number[]) {
  return Math.max(
    ...after.map((value, i) => Math.abs(Math.log(value / before[i]))),
  );
}

function improved(
  wins: readonly Float64Array[],
  strengths: readonly number[],
  i: number,
): number {
  let won = 0;
  let weight = 0;
  wins.forEach((row, j) => {
    if (i === j) return;
    won += wins[i][j];
    weight += (wins[i][j] + row[i]) / (strengths[i] + strengths[j]);
  });
  return won / weight;
}

function normalised(strengths: readonly number[]): number[] {
  const logMean =
    strengths.reduce((sum, value) => sum + Math.log(value), 0) /
    strengths.length;
  return strengths.map(value => value / Math.exp(logMean));
}

/** Whether a chain of wins leads from each to each: from the first to all, and back. */
function stronglyConnected(wins: readonly Float64Array[]): boolean {
  return (
    reached(wins.length, (i, j) => wins[i][j] > 0) === wins.length &&
    reached(wins.length, (i, j) => wins[j][i] > 0) === wins.length
  );
}

function reached(size: number, leads: (i: number, j: number) => boolean) {
  const seen = new Set([0]);
  for (const i of seen) {
    for (let j = 0; j < size; j++) if (leads(i, j)) seen.add(j);
  }
  return seen.size;
}
