const LONGEST = 200;

/** Words and addresses about a model, on which nobody has to agree. */
const NO_FACTS = new Set([
  'activeParametersBasis',
  'card',
  'contextNote',
  'lifecycle',
  'owner',
  'parametersBasis',
  'provider',
  'source.revision',
  'system',
  'trainingData',
  'verified',
]);
const NO_FACT_ENDINGS = ['.name', '.note', '.source', '.url'];

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFact(field: string): boolean {
  return (
    !NO_FACTS.has(field) &&
    !NO_FACT_ENDINGS.some(ending => field.endsWith(ending))
  );
}

function plain(value: unknown): string {
  return String(value).trim().toLocaleLowerCase('en-US');
}

/**
 * Facts that two registries both know and tell differently, with what the
 * second one says. Lists are no contradiction: one may be longer.
 */
export function contradictions(
  field: string,
  first: unknown,
  second: unknown,
): { field: string; value: string }[] {
  if (!isFact(field) || first === undefined || second === undefined) {
    return [];
  }
  if (isRecord(first) && isRecord(second)) {
    return Object.keys(second).flatMap(key =>
      contradictions(`${field}.${key}`, first[key], second[key]),
    );
  }
  if (typeof first === 'object' || typeof second === 'object') {
    return [];
  }
  return plain(first) === plain(second)
    ? []
    : [{ field, value: String(second).slice(0, LONGEST) || '(empty)' }];
}
