import type { RequestOptions } from '../client/EvaluationsHttp';
import type {
  EvaluationSet,
  EvaluationSetDraft,
  EvaluationSetFields,
  EvaluationSetVersion,
  NewEvaluationSet,
} from './EvaluationSet';
import type { SetFormat, SetImport, SetImportResult } from './SetImport';
import type { NewSetRow, SetDiff, SetRow } from './SetRow';

/**
 * Which sets.
 *
 * @public
 */
export interface SetsQuery {
  /** Searched in name, title, use case and task. */
  text?: string;
  /** Sets with this prompt. */
  prompt?: string;
  /** Reference of the owner. */
  owner?: string;
  limit?: number;
  offset?: number;
}

/**
 * Which rows of a set.
 *
 * @public
 */
export interface SetRowsQuery {
  /** Number of a published version; `draft` is for those who may edit. */
  version: number | 'draft';
  /** Searched in input, expected answer and label. */
  text?: string;
  limit?: number;
  offset?: number;
}

/**
 * Evaluation prompt catalogs. Sets are named by their id.
 *
 * @public
 */
export interface SetsApi {
  list(
    query?: SetsQuery,
    options?: RequestOptions,
  ): Promise<{ items: EvaluationSet[]; total: number }>;
  create(
    set: NewEvaluationSet,
    options?: RequestOptions,
  ): Promise<EvaluationSet>;
  get(id: string, options?: RequestOptions): Promise<EvaluationSet>;
  update(
    id: string,
    fields: EvaluationSetFields,
    options?: RequestOptions,
  ): Promise<EvaluationSet>;
  versions(
    id: string,
    options?: RequestOptions,
  ): Promise<{ items: EvaluationSetVersion[]; draft?: EvaluationSetDraft }>;
  rows(
    id: string,
    query: SetRowsQuery,
    options?: RequestOptions,
  ): Promise<{ items: SetRow[]; total: number }>;
  /** Adds a row to the draft, or changes the one of the same key. */
  putRow(id: string, row: NewSetRow, options?: RequestOptions): Promise<SetRow>;
  removeRow(id: string, key: string, options?: RequestOptions): Promise<void>;
  /** With `preview`, only tells what an import would do. */
  import(
    id: string,
    file: SetImport & { preview: boolean },
    options?: RequestOptions,
  ): Promise<SetImportResult>;
  /** Makes the draft the next version. */
  publish(
    id: string,
    note: string | undefined,
    options?: RequestOptions,
  ): Promise<EvaluationSetVersion>;
  /** Takes everything back that is not published. */
  discard(id: string, options?: RequestOptions): Promise<void>;
  diff(
    id: string,
    query: {
      from: number;
      to: number | 'draft';
      limit?: number;
      offset?: number;
    },
    options?: RequestOptions,
  ): Promise<SetDiff>;
  /** A version as a file. */
  export(
    id: string,
    query: { version: number | 'draft'; format: SetFormat },
    options?: RequestOptions,
  ): Promise<Blob>;
}
