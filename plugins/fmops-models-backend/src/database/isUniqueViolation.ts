const CODES: readonly unknown[] = [
  // PostgreSQL
  '23505',
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
];

/** Whether a row was refused since another one has its key. */
export function isUniqueViolation(error: unknown): boolean {
  return CODES.includes((error as { code?: unknown } | undefined)?.code);
}
