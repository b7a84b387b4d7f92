import type {
  EksControlPlane,
  EksSupport,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { DateTime } from 'luxon';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import type { ClustersMessages } from '../messages';

/** Days before an end at which people are warned: an upgrade takes its time. */
const WARN_DAYS = 90;
const DAY_MS = 24 * 60 * 60_000;

/** How bad something is. */
export type Level = 'ok' | 'warning' | 'error';

/** What is to be said of the end of support. */
export interface SupportEnd {
  level: Level;
  text: string;
}

/** A day, in the reader's zone. */
export function formatDay(time: string): string {
  return DateTime.fromISO(time)
    .setLocale(pageLocale())
    .toLocaleString(DateTime.DATE_MED);
}

function daysUntil(time: string, now: number): number {
  return Math.ceil((Date.parse(time) - now) / DAY_MS);
}

const THEN = {
  STANDARD: 'support.thenUpgrade',
  EXTENDED: 'support.thenCharges',
} as const;

/**
 * Says when support of a version ends, and what EKS does then.
 *
 * @param policy - of the control plane; unknown when absent
 * @param now - in milliseconds
 */
export function supportEnd(
  t: ClustersMessages,
  { status, version, endOfStandard, endOfExtended }: EksSupport,
  policy: EksControlPlane['supportPolicy'],
  now: number,
): SupportEnd {
  if (status === 'UNSUPPORTED') {
    return {
      level: 'error',
      text: t('support.unsupported', { version }),
    };
  }
  const isExtended =
    status === 'EXTENDED_SUPPORT' ||
    (endOfStandard !== undefined && daysUntil(endOfStandard, now) <= 0);
  if (isExtended) {
    const ended = t('support.standardEnded', { version });
    if (!endOfExtended) {
      return { level: 'warning', text: ended };
    }
    const count = daysUntil(endOfExtended, now);
    const ends = t('support.extendedEnds', {
      count,
      day: formatDay(endOfExtended),
    });
    return {
      level: count <= WARN_DAYS ? 'error' : 'warning',
      text: `${ended} ${ends}`,
    };
  }
  if (!endOfStandard) {
    return {
      level: 'ok',
      text: t('support.noEnd', { version }),
    };
  }
  const count = daysUntil(endOfStandard, now);
  const day = formatDay(endOfStandard);
  const ends = t('support.standardEnds', { version, count, day });
  return {
    level: count <= WARN_DAYS ? 'warning' : 'ok',
    text: policy ? `${ends} ${t(THEN[policy])}` : ends,
  };
}
