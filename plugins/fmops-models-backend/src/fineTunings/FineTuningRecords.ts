import type { Knex } from 'knex';
import type { JsonObject } from '@backstage/types';
import type { FineTuning } from '@fmops/backstage-plugin-fmops-models-common';
import { isUniqueViolation } from '../database';

const TABLE = 'fine_tunings';
const MOST_LISTED = 100;

interface Row {
  id: string;
  name: string;
  owner: string;
  dataset: string;
  base_model: string;
  template: string;
  settings: string;
  form: string;
  task_id: string | null;
  idempotency_key: string;
  request_hash: string;
  started_by: string;
  started_at: string;
  tried_at: string;
}

/** A fine-tuning as it was started. */
export interface FineTuningRecord
  extends Pick<
    FineTuning,
    | 'id'
    | 'name'
    | 'owner'
    | 'dataset'
    | 'baseModel'
    | 'settings'
    | 'startedBy'
    | 'startedAt'
    | 'taskId'
  > {
  template: string;
  /** What the form of the template is filled in with. */
  form: JsonObject;
  idempotencyKey: string;
  requestHash: string;
  /** When somebody last began to start its task. */
  triedAt: string;
}

function recordOf(row: Row): FineTuningRecord {
  return {
    id: row.id,
    name: row.name,
    owner: row.owner,
    dataset: row.dataset,
    baseModel: row.base_model,
    template: row.template,
    settings: JSON.parse(row.settings),
    form: JSON.parse(row.form),
    ...(row.task_id && { taskId: row.task_id }),
    idempotencyKey: row.idempotency_key,
    requestHash: row.request_hash,
    startedBy: row.started_by,
    startedAt: row.started_at,
    triedAt: row.tried_at,
  };
}

/** What the database knows of fine-tunings. */
export class FineTuningRecords {
  constructor(private readonly knex: Knex) {}

  async get(id: string): Promise<FineTuningRecord | undefined> {
    const row: Row | undefined = await this.#rows().where({ id }).first();
    return row && recordOf(row);
  }

  async withKey(
    startedBy: string,
    idempotencyKey: string,
  ): Promise<FineTuningRecord | undefined> {
    const row: Row | undefined = await this.#rows()
      .where({ started_by: startedBy, idempotency_key: idempotencyKey })
      .first();
    return row && recordOf(row);
  }

  /** Newest first. */
  async ofOwners(owners: readonly string[]): Promise<FineTuningRecord[]> {
    const rows: Row[] = await this.#rows()
      .whereIn('owner', owners)
      .orderBy('started_at', 'desc')
      .limit(MOST_LISTED);
    return rows.map(recordOf);
  }

  /** @returns false when there is one with its key */
  async add(record: FineTuningRecord): Promise<boolean> {
    try {
      await this.knex(TABLE).insert({
        id: record.id,
        name: record.name,
        owner: record.owner,
        dataset: record.dataset,
        base_model: record.baseModel,
        template: record.template,
        settings: JSON.stringify(record.settings),
        form: JSON.stringify(record.form),
        idempotency_key: record.idempotencyKey,
        request_hash: record.requestHash,
        started_by: record.startedBy,
        started_at: record.startedAt,
        tried_at: record.triedAt,
      });
      return true;
    } catch (error) {
      if (isUniqueViolation(error)) {
        return false;
      }
      throw error;
    }
  }

  /** Lets one caller alone try again what an ended backend has left undone. */
  async takeOver(
    { id, triedAt }: FineTuningRecord,
    now: string,
  ): Promise<boolean> {
    const updated = await this.knex(TABLE)
      .where({ id, tried_at: triedAt })
      .whereNull('task_id')
      .update({ tried_at: now });
    return updated > 0;
  }

  async setTask(id: string, taskId: string): Promise<void> {
    await this.knex(TABLE).where({ id }).update({ task_id: taskId });
  }

  async delete(id: string): Promise<void> {
    await this.knex(TABLE).where({ id }).delete();
  }

  #rows() {
    return this.knex<Row>(TABLE);
  }
}
