import type { Knex } from 'knex';
import { TooManyRequestsError } from './TooManyRequestsError';

const MINUTE = 60_000;

/** Counts what somebody asks in a minute, of all replicas together. */
export class RequestQuota {
  readonly #database: Knex;
  readonly #now: () => number;

  constructor(options: { database: Knex; now?: () => number }) {
    this.#database = options.database;
    this.#now = options.now ?? Date.now;
  }

  /**
   * Counts a request.
   *
   * @param who - whose it is: a reference of a user, or another name that is no such
   * @param most - in a minute
   * @param limit - the limit in words, as the refusal begins
   * @throws TooManyRequestsError where there were more
   */
  async take(who: string, most: number, limit: string): Promise<void> {
    const now = this.#now();
    const [{ requests }] = await this.#database('playground_requests')
      .insert({ user_ref: who, minute: minuteOf(now), requests: 1 })
      .onConflict(['user_ref', 'minute'])
      .merge({
        requests: this.#database.raw('?? + 1', [
          'playground_requests.requests',
        ]),
      })
      .returning('requests');
    if (Number(requests) > most) {
      const wait = Math.ceil((MINUTE - (now % MINUTE)) / 1000);
      throw new TooManyRequestsError(`${limit}. Ask again in ${wait} s.`, wait);
    }
  }

  /** Forgets minutes that no longer count. */
  async purge(): Promise<void> {
    await this.#database('playground_requests')
      .where('minute', '<', minuteOf(this.#now() - 2 * MINUTE))
      .del();
  }
}

function minuteOf(time: number): string {
  return new Date(time - (time % MINUTE)).toISOString();
}
