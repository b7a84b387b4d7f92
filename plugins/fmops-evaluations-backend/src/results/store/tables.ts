import type {
  Evaluation,
  Score,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** A row of the table `results`. */
export interface ResultRecord {
  id: string;
  digest: string;
  model_ref: string;
  model_version: string;
  method: string;
  benchmark: string | null;
  set_id: string | null;
  endpoint: string | null;
  run: string | null;
  conditions: string;
  data_digest: string;
  keys_digest: string | null;
  document: string;
  created_by: string;
  created_at: string;
  evaluated_at: string;
  rows_deleted_at: string | null;
}

/** A row of the table `result_scores`. */
export interface ScoreRecord {
  result_id: string;
  metric: string;
  slice: string;
  value: number;
  document: string;
}

/** What is kept of an evaluation in one piece; its scores are in a table of their own. */
export type ResultDocument = Omit<
  Evaluation,
  'id' | 'digest' | 'scores' | 'createdBy' | 'createdAt' | 'rowsDeletedAt'
>;

/** An evaluation as it was recorded. */
export function evaluationOf(
  record: ResultRecord,
  scores: readonly ScoreRecord[],
): Evaluation {
  return {
    id: record.id,
    digest: record.digest,
    ...(JSON.parse(record.document) as ResultDocument),
    scores: scores.map(({ document }) => JSON.parse(document) as Score),
    createdBy: record.created_by,
    createdAt: record.created_at,
    ...(record.rows_deleted_at && { rowsDeletedAt: record.rows_deleted_at }),
  };
}
