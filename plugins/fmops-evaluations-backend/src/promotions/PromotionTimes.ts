import { readDurationFromConfig, type Config } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';

const KEY = 'fmops.evaluations.promotions.expireAfter';
const DAY = 24 * 60 * 60_000;

/** How long a promotion stays open while nothing happens, in ms; 14 days by default. */
export function readExpiry(config: Config): number {
  return config.has(KEY)
    ? durationToMilliseconds(readDurationFromConfig(config, { key: KEY }))
    : 14 * DAY;
}
