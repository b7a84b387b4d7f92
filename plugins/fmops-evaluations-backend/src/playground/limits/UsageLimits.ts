import type { Knex } from 'knex';
import type { PlaygroundLimits } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { RequestQuota } from './RequestQuota';
import { TooManyRequestsError } from './TooManyRequestsError';

/** A place of an answer that nobody gave back is free after its longest time, and this. */
const GRACE = 30_000;

type Limits = Pick<
  PlaygroundLimits,
  'requestsPerMinute' | 'concurrentAnswers' | 'answerTime'
>;

/** What one user may ask of all replicas together: the database decides. */
export class UsageLimits {
  readonly #database: Knex;
  readonly #limits: Limits;
  readonly #now: () => number;
  readonly #quota: RequestQuota;

  constructor(options: { database: Knex; limits: Limits; now?: () => number }) {
    this.#database = options.database;
    this.#limits = options.limits;
    this.#now = options.now ?? Date.now;
    this.#quota = new RequestQuota(options);
  }

  /**
   * Takes a place for an answer.
   *
   * @param lease - id of the answer
   * @returns a function that gives the place back
   * @throws TooManyRequestsError where the user asks too often or too much at once
   */
  async take(userRef: string, lease: string): Promise<() => Promise<void>> {
    const { requestsPerMinute } = this.#limits;
    const [counted, taken] = await Promise.allSettled([
      this.#quota.take(
        userRef,
        requestsPerMinute,
        `You may ask ${requestsPerMinute} times in a minute, all endpoints together`,
      ),
      this.#claim(userRef, lease),
    ]);
    if (counted.status === 'rejected' && taken.status === 'fulfilled') {
      await this.#release(userRef, lease);
    }
    for (const result of [counted, taken]) {
      if (result.status === 'rejected') throw result.reason;
    }
    return () => this.#release(userRef, lease);
  }

  /** Forgets what no longer counts. */
  async purge(): Promise<void> {
    await this.#quota.purge();
    await this.#database('playground_slots')
      .where('expires_at', '<', new Date(this.#now()).toISOString())
      .del();
  }

  async #claim(userRef: string, lease: string): Promise<void> {
    const { answerTime, concurrentAnswers } = this.#limits;
    const now = this.#now();
    // Whoever begins elsewhere meets fewer places that are taken.
    const first = Math.floor(Math.random() * concurrentAnswers);
    for (let i = 0; i < concurrentAnswers; i++) {
      const [claimed] = await this.#database('playground_slots')
        .insert({
          user_ref: userRef,
          slot: (first + i) % concurrentAnswers,
          lease,
          expires_at: new Date(now + answerTime + GRACE).toISOString(),
        })
        .onConflict(['user_ref', 'slot'])
        .merge(['lease', 'expires_at'])
        .where('playground_slots.expires_at', '<', new Date(now).toISOString())
        .returning('lease');
      if (claimed?.lease === lease) return;
    }
    throw new TooManyRequestsError(
      `You have ${concurrentAnswers} answers under way already, which is the most. Wait for one, or stop it.`,
      5,
    );
  }

  async #release(userRef: string, lease: string): Promise<void> {
    await this.#database('playground_slots')
      .where({ user_ref: userRef, lease })
      .del();
  }
}
