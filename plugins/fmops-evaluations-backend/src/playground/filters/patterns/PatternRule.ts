/** What becomes of a text in which a rule finds something. */
export const RULE_EFFECTS = ['pass', 'redact', 'refuse'] as const;

/** One of {@link RULE_EFFECTS}. */
export type RuleEffect = (typeof RULE_EFFECTS)[number];

/** A part of a text. */
export interface Span {
  start: number;
  end: number;
}

/** Finds something that is not for everybody. */
export interface Pattern {
  find(text: string): Span[];
  /** Where the end of a text begins that may become a find; else its length. */
  pendingFrom(text: string): number;
  /** Longest find, in UTF-16 units. */
  longest: number;
}

/** A pattern, with what is done about it. */
export interface PatternRule extends Pattern {
  id: string;
  /** What is found, for people, such as "an e-mail address". */
  title: string;
  input: RuleEffect;
  output: RuleEffect;
}
