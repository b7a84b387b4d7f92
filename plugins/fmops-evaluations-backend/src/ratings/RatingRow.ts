import type { Rating } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** A rating in the database. */
export interface RatingRow {
  id: string;
  answer_id: string;
  rater: string;
  source: Rating['source'];
  thumb: 'up' | 'down' | null;
  score: number | null;
  comment: string | null;
  endpoint: string;
  model: string | null;
  version: string | null;
  served_model: string | null;
  prompt_ref: string | null;
  prompt_version: string | null;
  settings: string | null;
  digest: string | null;
  example: string | null;
  day: string;
  created_at: string;
  updated_at: string;
}

/** A rating, with who gave it. */
export interface StoredRating extends Omit<Rating, 'mine'> {
  rater: string;
}

export function fromRow(row: RatingRow): StoredRating {
  return {
    ...{ id: row.id, answerId: row.answer_id, rater: row.rater },
    source: row.source,
    thumb: row.thumb ?? undefined,
    score: row.score ?? undefined,
    comment: row.comment ?? undefined,
    endpoint: row.endpoint,
    model: row.model ?? undefined,
    version: row.version ?? undefined,
    servedModel: row.served_model ?? undefined,
    prompt: row.prompt_ref
      ? { ref: row.prompt_ref, version: row.prompt_version ?? undefined }
      : undefined,
    settings: row.settings ? JSON.parse(row.settings) : undefined,
    digest: row.digest ?? undefined,
    example: row.example ? JSON.parse(row.example) : undefined,
    ...{ createdAt: row.created_at, updatedAt: row.updated_at },
  };
}
