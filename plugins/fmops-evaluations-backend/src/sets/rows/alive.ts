import type { Knex } from 'knex';

/** The rows of a version; of the draft, which is the version to come, too. */
export function aliveIn(
  database: Knex | Knex.Transaction,
  number: number,
): Knex.Raw {
  return database.raw('(since <= ? and (until is null or until > ?))', [
    number,
    number,
  ]);
}
