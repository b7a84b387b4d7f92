import type { PromptMessage, PromptValues } from '../prompts/PromptTemplate';

/**
 * What a model is given: a text, messages, or values for the variables of the set's prompts.
 *
 * @public
 */
export type SetRowInput =
  | { text: string }
  | { messages: PromptMessage[] }
  | { variables: PromptValues };

/**
 * How a row came into a set.
 *
 * @public
 */
export const SET_ROW_SOURCES = ['import', 'edit', 'rating', 'review'] as const;
/** @public */
export type SetRowSource = (typeof SET_ROW_SOURCES)[number];

/**
 * Who agreed that their words are kept as an example.
 *
 * @public
 */
export interface SetRowConsent {
  /** Reference of the user who agreed. */
  by: string;
  at: string;
}

/**
 * A row to add.
 *
 * @public
 */
export interface NewSetRow {
  /** Names the row over all versions; made from the input where it is left out. */
  key?: string;
  input: SetRowInput;
  /** The answer that is wanted. */
  expected?: string;
  /** The class that is right, or a judgement such as `good` or `bad`. */
  label?: string;
}

/**
 * A row of a set.
 *
 * @public
 */
export interface SetRow extends NewSetRow {
  key: string;
  source: SetRowSource;
  /** Where it is from, such as the id of a rating. */
  sourceRef?: string;
  consent?: SetRowConsent;
  addedBy: string;
  addedAt: string;
}

/**
 * What a row says, as one text.
 *
 * @public
 */
export function rowInputText(input: SetRowInput): string {
  if ('text' in input) return input.text;
  if ('messages' in input) {
    return input.messages
      .map(({ role, content }) => `${role}: ${content}`)
      .join('\n');
  }
  return Object.entries(input.variables)
    .map(
      ([name, value]) =>
        `${name}: ${Array.isArray(value) ? value.join('; ') : value}`,
    )
    .join('\n');
}

/**
 * How a row differs between two versions.
 *
 * @public
 */
export type SetRowChange =
  | { kind: 'added'; key: string; after: SetRow }
  | { kind: 'removed'; key: string; before: SetRow }
  | { kind: 'changed'; key: string; before: SetRow; after: SetRow };

/**
 * How many rows differ, with one page of them.
 *
 * @public
 */
export interface SetDiff {
  added: number;
  removed: number;
  changed: number;
  items: SetRowChange[];
}
