import { relativeSpeeds, speedKey } from '../comparison';
import type { FoundationModelSpec, ModelSpeed } from '../kinds';
import type { Score } from './criteria';
import { shareOfBest, shareOfLeast, withBasis } from './scores';

const DURATIONS = /^(µs|us|ms|s|(milli|micro)?seconds?)$/i;

/** Whether a smaller figure is a faster model. */
const lessIsBetter = ({ metric, unit }: ModelSpeed) =>
  /latency|time/i.test(metric) || DURATIONS.test(unit);

/** The first way in which the speed of every model was taken. */
function sharedSpeeds(
  specs: readonly FoundationModelSpec[],
): ModelSpeed[] | undefined {
  for (const one of specs[0]?.speed ?? []) {
    const same = specs.map(({ speed = [] }) =>
      speed.find(other => speedKey(other) === speedKey(one)),
    );
    if (same.every(speed => speed !== undefined)) return same;
  }
  return undefined;
}

/**
 * Scores speed: by figures taken in the same way where every model has one,
 * else for all by the estimate from active parameters. The two are not mixed.
 */
export function speedScores(specs: readonly FoundationModelSpec[]): Score[] {
  const shared = sharedSpeeds(specs);
  if (shared) {
    const values = shared.map(({ value }) => value);
    const scores = lessIsBetter(shared[0])
      ? shareOfLeast(values)
      : shareOfBest(values);
    return withBasis(scores, index => {
      const { value, unit, basis } = shared[index];
      return `${basis} ${value} ${unit}`;
    });
  }
  const relative = relativeSpeeds(specs);
  return withBasis(
    shareOfBest(relative),
    index =>
      `estimated ${Math.round(
        relative[index]!,
      )} % of the fastest, from active parameters`,
  );
}
