import { createHash } from 'node:crypto';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type { EvaluationSetVersion } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import { setVersionOf, type VersionRecord } from '../store';
import { SetDiffs } from './SetDiffs';

const BATCH = 5_000;

/** Published versions of sets. */
export class SetVersions {
  constructor(private readonly database: Knex) {}

  /** Newest first. */
  async list(id: string): Promise<EvaluationSetVersion[]> {
    const records: VersionRecord[] = await this.database(
      'evaluation_set_versions',
    )
      .where({ set_id: id })
      .orderBy('number', 'desc');
    return records.map(setVersionOf);
  }

  /** @throws NotFoundError where there is no such version */
  async get(id: string, number: number): Promise<EvaluationSetVersion> {
    const record: VersionRecord | undefined = await this.database(
      'evaluation_set_versions',
    )
      .where({ set_id: id, number })
      .first();
    if (!record) {
      throw new NotFoundError(
        `The evaluation catalog '${id}' has no version ${number}`,
      );
    }
    return setVersionOf(record);
  }

  /**
   * Makes the draft the next version, within a transaction that holds the set.
   *
   * @throws ConflictError where the draft is empty or as the newest version is
   */
  async publish(
    trx: Knex.Transaction,
    set: { id: string; draft: number },
    { note, by }: { note?: string; by: string },
  ): Promise<EvaluationSetVersion> {
    const { id, draft } = set;
    const { added, removed, changed } = await new SetDiffs(trx).count(
      id,
      draft - 1,
      draft,
    );
    if (added + removed + changed === 0) {
      throw new ConflictError(
        'There is nothing to publish: the draft is as the newest version',
      );
    }
    const { digest, rowCount, labelledCount } = await readDraft(trx, id);
    if (rowCount === 0) {
      throw new ConflictError('An evaluation catalog needs at least one row');
    }
    const record: VersionRecord = {
      set_id: id,
      number: draft,
      digest,
      row_count: rowCount,
      labelled_count: labelledCount,
      note: note || null,
      published_by: by,
      published_at: new Date().toISOString(),
    };
    await trx('evaluation_set_versions').insert(record);
    await trx('evaluation_sets')
      .where({ id })
      .update({
        latest_version: draft,
        row_count: rowCount,
        labelled: labelledCount === rowCount,
        updated_at: record.published_at,
      });
    return setVersionOf(record);
  }
}

/** The rows in the order of their digests, which all databases sort alike. */
async function readDraft(trx: Knex.Transaction, id: string) {
  const hash = createHash('sha256');
  let rowCount = 0;
  let labelledCount = 0;
  let after = '';
  for (;;) {
    const rows: { digest: string; labelled: boolean | number }[] = await trx(
      'evaluation_set_rows',
    )
      .where({ set_id: id })
      .whereNull('until')
      .andWhere('digest', '>', after)
      .orderBy('digest')
      .limit(BATCH)
      .select('digest', 'labelled');
    for (const { digest, labelled } of rows) {
      hash.update(`${digest}\n`);
      rowCount += 1;
      if (labelled) labelledCount += 1;
    }
    if (rows.length < BATCH) {
      return {
        digest: `sha256:${hash.digest('hex')}`,
        rowCount,
        labelledCount,
      };
    }
    after = rows[rows.length - 1].digest;
  }
}
