import { randomBytes } from 'node:crypto';
import {
  entryHash,
  HISTORY_ROOT,
  payloadDigest,
  type HistoryEntry,
  type HistoryHead,
  type HistoryPayload,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import { plainJson } from '../plainJson';

const CHAINS = 'promotion_chains';
const ENTRIES = 'promotion_history';
/** Bytes that keep a withheld entry from being guessed. */
const SALT_BYTES = 16;

/** What a caller tells of an event; the store adds the rest. */
export type HistoryEvent = Omit<HistoryPayload, 'salt' | 'at'>;

interface EntryRow {
  seq: number;
  previous: string;
  payload_digest: string;
  hash: string;
  payload: string;
}

/** The histories of models: one chain each, to which entries are only added. */
export class HistoryStore {
  constructor(private readonly database: Knex) {}

  /**
   * Adds an entry. The row of the chain's end is locked first, so that appends
   * of several replicas stand in a queue; the key of the table refuses a second
   * entry of a number, whatever happens.
   *
   * @param transaction - the one in which what the entry tells of is done
   */
  async append(
    transaction: Knex.Transaction,
    event: HistoryEvent,
    at: string,
  ): Promise<HistoryHead> {
    const chain = { model_ref: event.model };
    await transaction(CHAINS)
      .insert({ ...chain, head_seq: 0, head_hash: HISTORY_ROOT })
      .onConflict('model_ref')
      .ignore();
    await transaction(CHAINS).where(chain).increment('head_seq', 1);
    const end = await transaction(CHAINS).where(chain).first();
    const payload: HistoryPayload = plainJson({
      ...event,
      salt: randomBytes(SALT_BYTES).toString('hex'),
      at,
    });
    const link = {
      seq: end.head_seq as number,
      previous: end.head_hash as string,
      payloadDigest: await payloadDigest(payload),
    };
    const hash = await entryHash(link);
    await transaction(ENTRIES).insert({
      ...{ model_ref: event.model, seq: link.seq, previous: link.previous },
      ...{ payload_digest: link.payloadDigest, hash },
      payload: JSON.stringify(payload),
    });
    await transaction(CHAINS).where(chain).update({ head_hash: hash });
    return { seq: link.seq, hash };
  }

  /** Entries of a model after a number, oldest first. */
  async read(
    model: string,
    page: { after?: number; upTo?: number; limit?: number } = {},
  ): Promise<HistoryEntry[]> {
    const query = this.database<EntryRow & { model_ref: string }>(ENTRIES)
      .where({ model_ref: model })
      .where('seq', '>', page.after ?? 0)
      .orderBy('seq');
    if (page.upTo !== undefined) query.where('seq', '<=', page.upTo);
    if (page.limit !== undefined) query.limit(page.limit);
    return (await query).map(row => ({
      ...{ seq: row.seq, previous: row.previous, hash: row.hash },
      payloadDigest: row.payload_digest,
      payload: JSON.parse(row.payload),
    }));
  }

  /** Where the history of a model ends, as it was noted with the last entry. */
  async head(model: string): Promise<HistoryHead> {
    const row = await this.database(CHAINS).where({ model_ref: model }).first();
    return { seq: row?.head_seq ?? 0, hash: row?.head_hash ?? HISTORY_ROOT };
  }
}
