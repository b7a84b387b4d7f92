import type {
  EksControlPlane,
  EksSupport,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { DateTime } from 'luxon';

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
    .setLocale('en')
    .toLocaleString(DateTime.DATE_MED);
}

function daysUntil(time: string, now: number): number {
  return Math.ceil((Date.parse(time) - now) / DAY_MS);
}

/** `in 43 days, on Dec 2, 2026`. */
function inDays(time: string, now: number): string {
  const days = daysUntil(time, now);
  const when = days === 1 ? 'in 1 day' : `in ${days} days`;
  return `${when}, on ${formatDay(time)}`;
}

/**
 * Says when support of a version ends, and what EKS does then.
 *
 * @param policy - of the control plane; unknown when absent
 * @param now - in milliseconds
 */
export function supportEnd(
  { status, version, endOfStandard, endOfExtended }: EksSupport,
  policy: EksControlPlane['supportPolicy'],
  now: number,
): SupportEnd {
  if (status === 'UNSUPPORTED') {
    return {
      level: 'error',
      text: `EKS does not support Kubernetes ${version} any more. Upgrade the cluster, or EKS does by itself.`,
    };
  }
  const isExtended =
    status === 'EXTENDED_SUPPORT' ||
    (endOfStandard !== undefined && daysUntil(endOfStandard, now) <= 0);
  if (isExtended) {
    const end = endOfExtended
      ? ` Extended ends ${inDays(endOfExtended, now)}.`
      : '';
    const close =
      endOfExtended !== undefined && daysUntil(endOfExtended, now) <= WARN_DAYS;
    return {
      level: close ? 'error' : 'warning',
      text: `Standard support of Kubernetes ${version} has ended. AWS charges for extended support.${end}`,
    };
  }
  if (!endOfStandard) {
    return {
      level: 'ok',
      text: `EKS supports Kubernetes ${version}; until when is not known.`,
    };
  }
  const then =
    policy &&
    {
      STANDARD: ' Then EKS upgrades the cluster by itself.',
      EXTENDED: ' Then AWS charges for extended support.',
    }[policy];
  return {
    level: daysUntil(endOfStandard, now) <= WARN_DAYS ? 'warning' : 'ok',
    text: `Standard support of Kubernetes ${version} ends ${inDays(
      endOfStandard,
      now,
    )}.${then ?? ''}`,
  };
}
