import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import {
  NAMED_REJECTIONS_MAX,
  type RegistryRejection,
  type RegistryStatus,
} from '@fmops/backstage-plugin-fmops-models-common';
import { GONE, MODELS } from './rows';

const STATES = 'fmops_registries';

interface StateRow {
  id: string;
  position: number;
  pass: number;
  state: RegistryStatus['state'];
  last_attempt_at: string | null;
  last_success_at: string | null;
  error: string | null;
  rejected: number;
  rejections: string;
}

/** What is known of a registry beside its configuration. */
export type RegistryState = Omit<RegistryStatus, 'type' | 'title'>;

/** How the passes went, in the catalog's database: the same on all replicas. */
export class RegistryStates {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /**
   * Takes over which registries there are, in their order. What others have
   * listed is gone, and with another order everything is merged once more.
   */
  async configure(ids: string[]): Promise<void> {
    await this.#knex.transaction(async tx => {
      const before = await tx<StateRow>(STATES).orderBy('position');
      if (before.map(({ id }) => id).join() === ids.join()) {
        return;
      }
      await tx<StateRow>(STATES).whereNotIn('id', ids).delete();
      await tx(MODELS)
        .whereNotIn('registry_id', ids)
        .update({ removed: true, revision: GONE });
      for (const [position, id] of ids.entries()) {
        await tx<StateRow>(STATES)
          .insert({
            id,
            position,
            pass: 0,
            state: 'pending',
            rejected: 0,
            rejections: '[]',
          })
          .onConflict('id')
          .merge(['position']);
      }
      await tx(MODELS).update({ pending: true });
    });
  }

  /**
   * Begins a pass; its number is higher than that of all before.
   *
   * @throws NotFoundError when another replica runs without this registry
   */
  async begin(id: string): Promise<number> {
    const [state] = await this.#knex<StateRow>(STATES)
      .where({ id })
      .increment('pass', 1)
      .update({ last_attempt_at: new Date().toISOString() })
      .returning('pass');
    if (!state) {
      throw new NotFoundError(
        `the configuration of another replica has no registry ${id}`,
      );
    }
    return state.pass;
  }

  async succeed(
    id: string,
    rejected: number,
    rejections: RegistryRejection[],
  ): Promise<void> {
    await this.#knex<StateRow>(STATES)
      .where({ id })
      .update({
        state: 'ok',
        last_success_at: new Date().toISOString(),
        error: null,
        rejected,
        rejections: JSON.stringify(rejections.slice(0, NAMED_REJECTIONS_MAX)),
      });
  }

  async fail(id: string, error: string): Promise<void> {
    await this.#knex<StateRow>(STATES)
      .where({ id })
      .update({ state: 'failing', error });
  }

  /** All registries in their order. */
  async list(): Promise<RegistryState[]> {
    const rows = await this.#knex<StateRow>(STATES).orderBy('position');
    const counts = await this.#knex(MODELS)
      .where({ removed: false })
      .groupBy('registry_id')
      .select<{ registry_id: string; n: number | string }[]>(
        'registry_id',
        this.#knex.raw('count(*) as n'),
      );
    const delivered = new Map(
      counts.map(({ registry_id: id, n }) => [id, Number(n)]),
    );
    return rows.map(row => ({
      id: row.id,
      state: row.state,
      ...(row.last_attempt_at && { lastAttemptAt: row.last_attempt_at }),
      ...(row.last_success_at && { lastSuccessAt: row.last_success_at }),
      ...(row.error && { error: row.error }),
      delivered: delivered.get(row.id) ?? 0,
      rejected: row.rejected,
      rejections: JSON.parse(row.rejections),
    }));
  }
}
