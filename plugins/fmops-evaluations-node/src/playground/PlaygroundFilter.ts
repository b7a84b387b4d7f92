/**
 * What a filter is told of the question whose texts it looks at.
 *
 * @public
 */
export interface FilterContext {
  /** Who asks, as an entity reference. */
  user: string;
  /** Component of type `model-endpoint`, as an entity reference. */
  endpoint: string;
  /** FoundationModel, as an entity reference, where it is known. */
  model?: string;
}

/**
 * A part of a text that nobody is to see.
 *
 * @public
 */
export interface Redaction {
  /** Index of its first UTF-16 unit. */
  start: number;
  /** Index after its last one. */
  end: number;
  /** Shown in its place, such as `[e-mail address]`. */
  replacement: string;
  /** What it is, for people, such as "an e-mail address". */
  reason: string;
}

/**
 * What a filter thinks of a text.
 *
 * @public
 */
export type FilterVerdict =
  | { refuse: string }
  /** In the order of the text, none over another; an empty list lets it pass. */
  | { redact: readonly Redaction[] };

/**
 * Looks at questions before they are sent to a model.
 *
 * @public
 */
export interface InputFilter {
  /** @param text - of one message, or of a completion */
  check(
    text: string,
    context: FilterContext,
  ): FilterVerdict | Promise<FilterVerdict>;
}

/**
 * Looks at answers while they come.
 *
 * @public
 */
export interface OutputFilter {
  /**
   * Is asked at each piece of an answer, so it must be quick: it takes time
   * from everybody. Gets what is not yet shown, with some of what is before it.
   */
  check(text: string, context: FilterContext): FilterVerdict;
  /**
   * Where the end of a text begins that may become something to redact when
   * more comes: from there on nothing is shown yet. The length of the text
   * where there is no such end. A start that is found again and again is held
   * back for at most `longest` characters.
   */
  pendingFrom(text: string): number;
  /** Longest part that is redacted, in UTF-16 units; at most 10,000. */
  longest: number;
}

/**
 * A filter of questions, answers or both.
 *
 * @public
 */
export interface PlaygroundFilter {
  /** Unique, such as `patterns`. */
  id: string;
  /** For people, such as "Secrets and personal data". */
  title: string;
  input?: InputFilter;
  output?: OutputFilter;
}
