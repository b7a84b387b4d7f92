import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import type { NewRecord } from './newRecord';
import type { ResultRecord } from './tables';

/** Rows of one insert: SQLite takes few parameters. */
const CHUNK = 250;
const CHUNK_OF_VECTORS = 10;

/** Records an evaluation, unless it is there; answers its id in either case. */
export async function insert(
  transaction: Knex.Transaction,
  { result, scores, vectors, rows }: NewRecord,
): Promise<{ id: string; created: boolean }> {
  const inserted = await transaction('results')
    .insert(result)
    .onConflict('digest')
    .ignore()
    .returning('id');
  if (inserted.length === 0) {
    return { id: await takeOver(transaction, result), created: false };
  }
  await transaction.batchInsert('result_scores', scores, CHUNK);
  await transaction.batchInsert('result_vectors', vectors, CHUNK_OF_VECTORS);
  await transaction.batchInsert('result_rows', rows, CHUNK);
  return { id: result.id, created: true };
}

/** Where a person brought the same as a run does now, the run vouches for it. */
async function takeOver(
  transaction: Knex.Transaction,
  { digest, document, run, created_by }: ResultRecord,
): Promise<string> {
  const known = await transaction<ResultRecord>('results')
    .where({ digest })
    .first();
  if (!known) throw new Error(`The evaluation ${digest} was deleted just now`);
  if (deliveryOf(document) === 'run' && deliveryOf(known.document) !== 'run') {
    await transaction<ResultRecord>('results')
      .where({ id: known.id })
      .update({ document, run, created_by });
  }
  return known.id;
}

function deliveryOf(document: string) {
  return (JSON.parse(document) as Pick<Evaluation, 'source'>).source.delivery;
}
