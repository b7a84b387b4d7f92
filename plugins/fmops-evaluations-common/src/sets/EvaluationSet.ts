/**
 * A prompt that an evaluation catalog is for.
 *
 * @public
 */
export interface SetPrompt {
  /** Reference of a PromptTemplate. */
  ref: string;
  /** Left out where any version may be used. */
  version?: string;
}

/**
 * Who may read a set: all with the permission to read sets, or its owner alone.
 *
 * @public
 */
export const SET_VISIBILITIES = ['shared', 'private'] as const;
/** @public */
export type SetVisibility = (typeof SET_VISIBILITIES)[number];

/**
 * What a person says about a set.
 *
 * @public
 */
export interface EvaluationSetFields {
  title: string;
  /** The one use case that it is for, in a sentence. */
  useCase: string;
  /** Hub pipeline tag, such as `summarization`. */
  task?: string;
  visibility: SetVisibility;
  prompts: SetPrompt[];
  /** Rated answers may be added to the draft, with the consent of who rated. */
  takesRatings: boolean;
}

/**
 * What a set is made with.
 *
 * @public
 */
export interface NewEvaluationSet extends EvaluationSetFields {
  /** Part of addresses: lower case letters, digits and dashes; unique. */
  name: string;
  /** Reference of a Group or User. */
  owner: string;
}

/**
 * Prompts with the rows to try them on, for one use case: an evaluation prompt
 * catalog. Published versions never change; edits gather in a draft.
 *
 * @public
 */
export interface EvaluationSet extends NewEvaluationSet {
  id: string;
  /** Number of the newest published version; 0 where none is. */
  latestVersion: number;
  /** Rows of the newest published version. */
  rowCount: number;
  /** Every row of the newest published version has an expected answer or label. */
  labelled: boolean;
  createdBy: string;
  createdAt: string;
  updatedAt: string;
  /** Whether the reader may edit it. */
  editable: boolean;
}

/**
 * A published version of a set.
 *
 * @public
 */
export interface EvaluationSetVersion {
  number: number;
  /** SHA-256 over the rows, whatever their order, hexadecimal. */
  digest: string;
  rowCount: number;
  /** Rows with an expected answer or a label. */
  labelledCount: number;
  note?: string;
  publishedBy: string;
  publishedAt: string;
}

/**
 * What waits to be published.
 *
 * @public
 */
export interface EvaluationSetDraft {
  rowCount: number;
  added: number;
  changed: number;
  removed: number;
}
