import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { UsageLimits } from './UsageLimits';

const ALICE = 'user:default/alice';
const BOB = 'user:default/bob';
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

describe.each(databases.eachSupportedId())('limits on %p', id => {
  let knex: Knex;
  let now: number;

  beforeAll(async () => {
    knex = await databases.init(id);
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@fmops/backstage-plugin-fmops-evaluations-backend',
        'migrations',
      ),
    });
  });

  beforeEach(async () => {
    now = Date.parse('2026-03-01T10:00:10Z');
    await knex('playground_requests').del();
    await knex('playground_slots').del();
  });

  /** One of several backends on the database. */
  const replica = (requestsPerMinute = 10, concurrentAnswers = 3) =>
    new UsageLimits({
      database: knex,
      limits: { requestsPerMinute, concurrentAnswers, answerTime: 60_000 },
      now: () => now,
    });

  const outcomes = async (taking: Promise<unknown>[]) => {
    const results = await Promise.allSettled(taking);
    return {
      taken: results.filter(({ status }) => status === 'fulfilled').length,
      refusals: results.flatMap(result =>
        result.status === 'rejected' ? [result.reason] : [],
      ),
    };
  };

  it('count what a user asks of two backends together', async () => {
    const [one, other] = [replica(10, 50), replica(10, 50)];
    const { taken, refusals } = await outcomes(
      Array.from({ length: 24 }, (_, i) =>
        (i % 2 ? one : other).take(ALICE, `answer-${i}`),
      ),
    );
    expect(taken).toBe(10);
    expect(refusals[0]).toMatchObject({
      name: 'TooManyRequestsError',
      retryAfter: 50,
      message: expect.stringContaining('10 times in a minute'),
    });
    // A refused question keeps no place.
    expect(await knex('playground_slots')).toHaveLength(10);
    await expect(one.take(BOB, 'of-bob')).resolves.toBeDefined();
    now += 50_000;
    await expect(other.take(ALICE, 'next-minute')).resolves.toBeDefined();
  });

  it('give a user so many places, whichever backend is asked', async () => {
    const [one, other] = [replica(100), replica(100)];
    const { taken, refusals } = await outcomes(
      Array.from({ length: 12 }, (_, i) =>
        (i % 2 ? one : other).take(ALICE, `answer-${i}`),
      ),
    );
    expect(taken).toBe(3);
    expect(refusals[0].message).toContain('3 answers under way already');
  });

  it('take a place back when its answer ends, or was lost', async () => {
    const limits = replica(100, 1);
    const release = await limits.take(ALICE, 'first');
    await expect(limits.take(ALICE, 'second')).rejects.toThrow('under way');
    await release();
    await limits.take(ALICE, 'third');
    // An answer that ends late does not free the place of another.
    await release();
    await expect(limits.take(ALICE, 'fourth')).rejects.toThrow('under way');
    now += 91_000;
    await expect(limits.take(ALICE, 'fifth')).resolves.toBeDefined();
  });

  it('are forgotten when they no longer count', async () => {
    await replica().take(ALICE, 'old');
    now += 200_000;
    await replica().take(BOB, 'new');
    await replica().purge();
    expect(await knex('playground_slots').pluck('lease')).toEqual(['new']);
    expect(await knex('playground_requests').pluck('user_ref')).toEqual([BOB]);
  });
});
