/** Fields that every browse page reads to name an entity and link to it. */
export const ENTITY_FIELDS = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.description',
];

/** Fields that name an entity, for the full text search. */
export const NAME_FIELDS = [
  'metadata.name',
  'metadata.title',
  'metadata.description',
  'spec.provider',
];

/** `group:default/language-team` → `language-team`, as owners are read. */
export function ownerName(ref: string): string {
  return ref.replace(/^(?:group|user):default\//, '');
}
