import type { PromptVersion } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { PromptsMessages } from '../messages';

/** Tells texts apart that share a version, in an address. */
export function versionKey({
  version,
  digest,
}: Pick<PromptVersion, 'version' | 'digest'>): string {
  return `${version}@${digest}`;
}

/** What a version is called; a text that took the number of another says so. */
export function versionTitle(
  t: PromptsMessages,
  { version, current, changed }: PromptVersion,
): string {
  const notes = [
    changed && t('version.changed'),
    current && t('version.current'),
  ];
  const known = notes.filter(Boolean).join(', ');
  return known ? `${version} (${known})` : version;
}
