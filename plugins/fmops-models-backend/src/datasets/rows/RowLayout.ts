import {
  datasetLayout,
  DATASET_NEEDS,
} from '@fmops/backstage-plugin-fmops-models-common';
import { readTurns } from './readTurns';

const { layouts } = DATASET_NEEDS['instruction-tuning'];
const CONVERSATIONS: readonly string[] = ['messages', 'conversations'];

type Values = ReadonlyMap<string, unknown>;

/** Names as a message may show them. */
const shown = (names: string[]) =>
  names
    .slice(0, 10)
    .map(name => `'${name.slice(0, 50)}'`)
    .join(', ') || 'none';

function textOf(values: Values, column: string, needed: boolean): string {
  const value = values.get(column) ?? '';
  if (typeof value !== 'string') {
    throw new TypeError(`'${column}' is no text.`);
  }
  if (needed && !value.trim()) {
    throw new TypeError(`'${column}' is empty.`);
  }
  return value;
}

/**
 * How the rows of a file hold what is learned from. The first row decides, and
 * all others must be like it.
 */
export class RowLayout {
  /** Name of the layout of the rows that are stored. */
  readonly name: string;
  /** Of the rows that are stored. */
  readonly columns: readonly string[];
  /** Of the file, in which conversations may have an older name. */
  readonly #read: readonly string[];

  /** @throws TypeError with what is wrong, for people */
  static of(values: Values): RowLayout {
    const names = [...values.keys()];
    const name = datasetLayout(names.map(each => ({ name: each })));
    const found = layouts.find(([layout]) => layout === name);
    if (!found) {
      const understood = layouts.map(([, columns]) => columns.join(' + '));
      throw new TypeError(
        `It has these fields: ${shown(
          names,
        )}. What is understood: ${understood.join('; ')}.`,
      );
    }
    return new RowLayout(...found);
  }

  private constructor(name: string, columns: readonly string[]) {
    const isConversation = CONVERSATIONS.includes(name);
    this.name = isConversation ? 'messages' : name;
    this.columns = isConversation ? ['messages'] : columns;
    this.#read = columns;
  }

  /** Columns of the file that nothing is learned from. */
  ignored(values: Values): string[] {
    return [...values.keys()].filter(name => !this.#read.includes(name));
  }

  /**
   * The row as it is stored: the columns of the layout, and nothing else.
   *
   * @throws TypeError with what is wrong, for people
   */
  row(values: Values): Record<string, unknown> {
    const missing = this.#read.filter(column => !values.has(column));
    if (missing.length > 0) {
      throw new TypeError(
        `It lacks ${shown(missing)}, which the first row has.`,
      );
    }
    if (this.name === 'messages') {
      return { messages: readTurns(values.get(this.#read[0])) };
    }
    // What is asked comes first in every layout, and the answer last
    const last = this.#read.length - 1;
    return Object.fromEntries(
      this.#read.map((column, at) => [
        column,
        textOf(values, column, at === 0 || at === last),
      ]),
    );
  }
}
