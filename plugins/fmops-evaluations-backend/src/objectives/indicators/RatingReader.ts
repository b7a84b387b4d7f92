import {
  dropOfShare,
  type ObjectiveFields,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { IndicatorReader, Reading, Subject } from './Reading';

const MINUTE = 60_000;
/** Fewer ratings say nothing. */
const FEWEST = 5;

/** Good ratings out of all that are good or bad. */
export interface RatingShare {
  good: number;
  all: number;
}

/** Counts the ratings of an endpoint between two times, in milliseconds since 1970. */
export type CountRatings = (
  endpoint: string,
  from: number,
  to: number,
) => Promise<RatingShare>;

const tooFew = (all: number) => ({
  problem: `${all} ratings in this time: ${FEWEST} are needed to tell.`,
});

/** Reads the share of good ratings, in percent. */
export class GoodRatingsReader implements IndicatorReader {
  constructor(private readonly count: CountRatings) {}

  async read(
    { entityRef }: Subject,
    { windowMinutes }: ObjectiveFields,
    now: number,
  ): Promise<Reading> {
    const from = now - windowMinutes * MINUTE;
    const { good, all } = await this.count(entityRef, from, now);
    return all < FEWEST
      ? tooFew(all)
      : { value: (100 * good) / all, count: all };
  }
}

/** Reads by how many points the share of good ratings surely fell. */
export class RatingDropReader implements IndicatorReader {
  constructor(private readonly count: CountRatings) {}

  async read(
    { entityRef }: Subject,
    { windowMinutes }: ObjectiveFields,
    now: number,
  ): Promise<Reading> {
    const span = windowMinutes * MINUTE;
    const after = await this.count(entityRef, now - span, now);
    const before = await this.count(entityRef, now - 2 * span, now - span);
    if (after.all < FEWEST) return tooFew(after.all);
    if (before.all < FEWEST) {
      return {
        problem: `${before.all} ratings in the time before: ${FEWEST} are needed to compare.`,
      };
    }
    const { low } = dropOfShare(before, after);
    return { value: 100 * Math.max(0, low), count: after.all };
  }
}
