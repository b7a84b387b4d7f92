import { parseEntityRef } from '@backstage/catalog-model';

/** The short name of an entity, or the text itself where it is no reference. */
export function nameOfRef(text: string): string {
  try {
    return parseEntityRef(text).name;
  } catch {
    return text;
  }
}
