/** Requests, tokens … a second, of all pods. */
export const rate = (counter: string) => `sum(rate(${counter}{$pods}[$rate]))`;

/** The same of those with further labels; 0 where there are none, but others. */
export const rateOf = (counter: string, labels: string) =>
  `sum(rate(${counter}{$pods,${labels}}[$rate])) or ${rate(counter)} * 0`;

/** A gauge, summed over all pods. */
export const total = (gauge: string) => `sum(${gauge}{$pods})`;

/** A share between 0 and 1, in percent, of the pod that has most. */
export const highestPercent = (gauge: string) => `max(${gauge}{$pods}) * 100`;

/**
 * The time within which 95 % of requests are done, over all pods.
 *
 * @param perSecond - of the unit of the histogram: 1000 for milliseconds
 */
export const p95 = (histogram: string, perSecond = 1) =>
  `histogram_quantile(0.95, sum by (le) (rate(${histogram}_bucket{$pods}[$rate])))${
    perSecond === 1 ? '' : ` / ${perSecond}`
  }`;
