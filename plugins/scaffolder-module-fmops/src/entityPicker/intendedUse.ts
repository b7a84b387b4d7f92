import type { IntendedUse } from '@fmops/backstage-plugin-fmops-models-common';

/** The use that the form asks for in its field `use`; commercial where it does not ask. */
export function intendedUse(formData: unknown): IntendedUse {
  const { use } = (formData ?? {}) as { use?: unknown };
  return use === 'research' ? 'research' : 'commercial';
}
