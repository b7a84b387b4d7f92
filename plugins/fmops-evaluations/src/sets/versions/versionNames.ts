import type {
  EvaluationSetDraft,
  EvaluationSetVersion,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { SetsMessages } from '../messages';

/** A published version, or the draft. */
export type SetVersionName = number | 'draft';

/** Versions that a reader may see, the newest first. */
export function versionNames(loaded: {
  versions: readonly EvaluationSetVersion[];
  draft?: EvaluationSetDraft;
}): SetVersionName[] {
  const published = loaded.versions.map(({ number }) => number);
  return loaded.draft ? ['draft', ...published] : published;
}

/** The version that an address names, else the first. */
export function readVersion(
  text: string | null,
  names: readonly SetVersionName[],
): SetVersionName {
  return names.find(name => `${name}` === text) ?? names[0];
}

/** What a version is called. */
export function versionWord(t: SetsMessages, name: SetVersionName): string {
  return name === 'draft'
    ? t('version.draft')
    : t('version.number', { version: String(name) });
}
