import type {
  EvaluationSet,
  EvaluationSetVersion,
  NewSetRow,
  SetPrompt,
  SetRow,
  SetRowSource,
  SetVisibility,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** A set as it is kept; who may edit it depends on the reader. */
export type StoredSet = Omit<EvaluationSet, 'editable'>;

/** A row of the table `evaluation_sets`. */
export interface SetRecord {
  id: string;
  name: string;
  title: string;
  use_case: string;
  task: string | null;
  owner: string;
  visibility: SetVisibility;
  takes_ratings: boolean | number;
  search: string;
  latest_version: number;
  row_count: number;
  labelled: boolean | number;
  created_by: string;
  created_at: string;
  updated_at: string;
}

/** A row of the table `evaluation_set_versions`. */
export interface VersionRecord {
  set_id: string;
  number: number;
  digest: string;
  row_count: number;
  labelled_count: number;
  note: string | null;
  published_by: string;
  published_at: string;
}

/** A row of the table `evaluation_set_rows`. */
export interface RowRecord {
  id: number;
  set_id: string;
  key: string;
  since: number;
  until: number | null;
  position: number;
  digest: string;
  content: string;
  search: string;
  labelled: boolean | number;
  source: SetRowSource;
  source_ref: string | null;
  consent_by: string | null;
  consent_at: string | null;
  added_by: string;
  added_at: string;
}

/** A set from its record; SQLite has 0 and 1 for booleans. */
export function setOf(record: SetRecord, prompts: SetPrompt[]): StoredSet {
  return {
    id: record.id,
    name: record.name,
    title: record.title,
    useCase: record.use_case,
    ...(record.task && { task: record.task }),
    owner: record.owner,
    visibility: record.visibility,
    takesRatings: Boolean(record.takes_ratings),
    prompts,
    latestVersion: record.latest_version,
    rowCount: record.row_count,
    labelled: Boolean(record.labelled),
    createdBy: record.created_by,
    createdAt: record.created_at,
    updatedAt: record.updated_at,
  };
}

export function setVersionOf(record: VersionRecord): EvaluationSetVersion {
  return {
    number: record.number,
    digest: record.digest,
    rowCount: record.row_count,
    labelledCount: record.labelled_count,
    ...(record.note && { note: record.note }),
    publishedBy: record.published_by,
    publishedAt: record.published_at,
  };
}

export function setRowOf(record: RowRecord): SetRow {
  return {
    key: record.key,
    ...(JSON.parse(record.content) as Omit<NewSetRow, 'key'>),
    source: record.source,
    ...(record.source_ref && { sourceRef: record.source_ref }),
    ...(record.consent_by &&
      record.consent_at && {
        consent: { by: record.consent_by, at: record.consent_at },
      }),
    addedBy: record.added_by,
    addedAt: record.added_at,
  };
}
