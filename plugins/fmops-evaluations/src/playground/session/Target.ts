/** Who is asked: an endpoint, and the name of one of its models. */
export interface Target {
  /** Component of type `model-endpoint`, as an entity reference. */
  endpoint: string;
  /** Default: its only or first one. */
  servedModel?: string;
}

/** Most that are asked side by side. */
export const MAX_TARGETS = 4;

/** A target as one text, for addresses and comparisons. References have no `@`. */
export function targetKey({ endpoint, servedModel }: Target): string {
  return servedModel ? `${endpoint}@${servedModel}` : endpoint;
}

/** Reads what {@link targetKey} wrote. */
export function readTarget(key: string): Target {
  const at = key.indexOf('@');
  return at < 0
    ? { endpoint: key }
    : { endpoint: key.slice(0, at), servedModel: key.slice(at + 1) };
}
