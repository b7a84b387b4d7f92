import type { DiagnosisActor } from '@fmops/backstage-plugin-fmops-workloads-common';

const ACTORS: Record<DiagnosisActor, string> = {
  user: 'you',
  'platform team': 'the platform team',
  'cloud provider': 'the cloud provider',
  wait: 'it passes by itself',
};

/** Who must act, as words for people: `You, else the platform team`. */
export function describeActors(who: readonly DiagnosisActor[]): string {
  // A newer backend may name others.
  const names = who.map(actor => ACTORS[actor] ?? actor);
  const text = names.join(', else ') || 'nobody needs to';
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
