import type { FactsMessages } from './messages';

interface Verifiable {
  unverifiedFields?: string[];
}

/**
 * Whether a field, or a part of it, was not read in a source.
 *
 * @param path - path in the spec, such as `architecture.dtype`
 */
export function isUnverified(spec: Verifiable, path: string): boolean {
  return (spec.unverifiedFields ?? []).some(
    field =>
      field === path ||
      field.startsWith(`${path}.`) ||
      path.startsWith(`${field}.`),
  );
}

/** The notes of a fact, `not verified` among them where that is so. */
export function verifiedNote(
  t: FactsMessages,
  spec: Verifiable,
  path: string,
  note?: string,
): string | undefined {
  const parts = [note, isUnverified(spec, path) && t('fact.unverified')];
  return parts.filter(Boolean).join(' · ') || undefined;
}
