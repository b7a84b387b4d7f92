/**
 * Something that keeps a model from being tuned as asked, for people to read.
 *
 * @public
 */
export interface TuningObjection {
  /** What of the request would have to change. */
  about: 'model' | 'method' | 'sequenceLength' | 'dataset';
  /** A sentence on what is wrong. */
  reason: string;
  /** A sentence on what to do instead; left out where the reason says it. */
  remedy?: string;
}

/**
 * The objection as a whole: reason and remedy.
 *
 * @public
 */
export function objectionText({ reason, remedy }: TuningObjection): string {
  return remedy ? `${reason} ${remedy}` : reason;
}
