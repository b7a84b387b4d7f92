import type { IntendedUse } from '@fmops/backstage-plugin-fmops-models-common';

/** What an entity is wanted for. */
export interface Wanted {
  /** Licences are judged by it. */
  use: IntendedUse;
  /** The option `for` of the field. */
  purpose?: string;
}

/** What the form wants an entity for: commercial use where it does not ask in its field `use`. */
export function wantedFor(
  formData: unknown,
  options: { for?: string } | undefined,
): Wanted {
  const { use } = (formData ?? {}) as { use?: unknown };
  return {
    use: use === 'research' ? 'research' : 'commercial',
    purpose: options?.for,
  };
}
