/** What the API does with one kind: a row of the resource table. */
export interface ResourceType {
  /** API group, empty for the core group. */
  group: string;
  version: string;
  kind: string;
  plural: string;
  singular: string;
  shortNames?: string[];
  namespaced: boolean;
  verbs: readonly string[];
  /** Whether `/status` is written apart from the rest, as most kinds have it. */
  hasStatus: boolean;
  /** Whether `/log` is served (pods). */
  hasLog?: boolean;
  /** Field selectors beyond `metadata.name` and `metadata.namespace`. */
  fields?: readonly string[];
  /** Defined by a CustomResourceDefinition: no strategic merge patch. */
  custom?: boolean;
  /** Dependents stay when no propagation policy is given (jobs, for backward compatibility). */
  orphansByDefault?: boolean;
}

/** Key of a type in the store; versions of one kind share it. */
export type ResourceKey = string;

/** `jobs.batch`, and `pods` in the core group: the name used in messages and rules. */
export function qualifiedPlural(type: ResourceType): ResourceKey {
  return type.group ? `${type.plural}.${type.group}` : type.plural;
}

/** `batch/v1`, and `v1` in the core group. */
export function apiVersionOf(type: ResourceType): string {
  return type.group ? `${type.group}/${type.version}` : type.version;
}
