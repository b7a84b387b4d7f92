import type { ModelVersion } from './modelFacts';

/**
 * Newest first; versions without a date keep their order, after the others.
 *
 * @public
 */
export function newestFirst(versions: readonly ModelVersion[]): ModelVersion[] {
  return [...versions].sort((a, b) =>
    (b.createdAt ?? '').localeCompare(a.createdAt ?? ''),
  );
}
