import type { DiagnosisActor } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { DiagnosisMessages } from './messages';
import type { en } from './messages/en';

const ACTORS = {
  user: 'actor.user',
  'platform team': 'actor.platformTeam',
  'cloud provider': 'actor.cloudProvider',
  wait: 'actor.wait',
} as const satisfies Record<DiagnosisActor, keyof typeof en>;

/** Who must act, as words for people: `You, else the platform team`. */
export function describeActors(
  t: DiagnosisMessages,
  who: readonly DiagnosisActor[],
): string {
  // A newer backend may name others.
  const names = who.map((actor): string =>
    Object.hasOwn(ACTORS, actor) ? t(ACTORS[actor]) : actor,
  );
  const text =
    names.length > 0
      ? names.reduce((first, next) => t('actor.else', { first, next }))
      : t('actor.nobody');
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
