import { randomUUID } from 'node:crypto';
import type { EvaluationSource } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { CheckedEvaluation } from '../check/evaluationSchema';
import {
  conditionsDigest,
  contentDigest,
  dataDigest,
  inOrder,
  keysDigest,
} from './digests';
import type { ResultDocument, ResultRecord, ScoreRecord } from './tables';
import { packVector, vectorsOf } from './vectors';

/** Who brings an evaluation, and what read it. */
export interface Provenance {
  createdBy: string;
  format: string;
  delivery: EvaluationSource['delivery'];
}

/** An evaluation as it goes into the tables. */
export interface NewRecord {
  result: ResultRecord;
  scores: ScoreRecord[];
  vectors: { result_id: string; metric: string; row_values: Buffer }[];
  rows: { result_id: string; row_key: string; document: string }[];
}

/** Makes the records of an evaluation; the same evaluation has the same digest. */
export function newRecord(
  checked: CheckedEvaluation,
  { createdBy, format, delivery }: Provenance,
  now: Date = new Date(),
): NewRecord {
  const ordered = inOrder(checked.rows);
  const digest = checked.data.digest ?? dataDigest(ordered);
  const evaluation = { ...checked, data: { ...checked.data, digest } };
  const { scores, rows, source, ...facts } = evaluation;
  const document: ResultDocument = {
    ...facts,
    source: { ...source, format, delivery },
    rows: rows.length,
  };
  const id = randomUUID();
  const { model, method, benchmark, data, endpoint, run } = facts;
  return {
    result: {
      ...{ id, method, document: JSON.stringify(document) },
      digest: contentDigest(evaluation, ordered),
      model_ref: model.ref,
      model_version: model.version ?? '',
      benchmark: benchmark ?? null,
      set_id: data.set?.id ?? null,
      endpoint: endpoint ?? null,
      run: run?.uid ? `${run.cluster}/${run.uid}` : null,
      conditions: conditionsDigest(evaluation),
      data_digest: digest ?? '',
      keys_digest: keysDigest(ordered) ?? null,
      created_by: createdBy,
      created_at: now.toISOString(),
      evaluated_at: facts.evaluatedAt ?? now.toISOString(),
      rows_deleted_at: null,
    },
    scores: scores.map(score => ({
      result_id: id,
      metric: score.metric,
      slice: score.slice ?? '',
      value: score.value,
      document: JSON.stringify(score),
    })),
    vectors: [...vectorsOf(ordered)].map(([metric, vector]) => ({
      ...{ result_id: id, metric, row_values: packVector(vector) },
    })),
    rows: ordered.map(row => ({
      ...{ result_id: id, row_key: row.key, document: JSON.stringify(row) },
    })),
  };
}
