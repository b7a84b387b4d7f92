import { InputError } from '@backstage/errors';
import { parse as parseYaml } from 'yaml';
import { assertShallow } from './depth';
import { parseLenient } from './parseLenient';

/** YAML takes much longer to read than JSON. */
const MOST_YAML = 2 * 1024 * 1024;

/**
 * A file of an import. What it holds is from outside: of any shape and size.
 *
 * @public
 */
export class ResultFile {
  #json?: { value: unknown };

  constructor(
    /** Without its folders. */
    readonly name: string,
    readonly text: string,
  ) {}

  /**
   * What the file holds as JSON. NaN and infinities, which Python writes and
   * JSON does not have, become texts, so that they are found where they stand.
   *
   * @throws `InputError` where it is no JSON, or too deep
   */
  json(): unknown {
    this.#json ??= { value: this.#parse(this.text) };
    return this.#json.value;
  }

  /** The object that the file holds as JSON; undefined where it holds none. */
  object(): Record<string, unknown> | undefined {
    try {
      return asObject(this.json());
    } catch {
      return undefined;
    }
  }

  /**
   * The values of the lines, each with its number from 1; empty lines are none.
   *
   * @throws `InputError` with the number of the first line that is no JSON
   */
  *jsonLines(): Generator<{ line: number; value: unknown }> {
    let line = 0;
    for (const text of this.text.split('\n')) {
      line += 1;
      if (text.trim()) yield { line, value: this.#parse(text, line) };
    }
  }

  /** @throws `InputError` where it is no YAML, too large or too deep */
  yaml(): unknown {
    if (this.text.length > MOST_YAML) {
      throw new InputError(`${this.name}: is longer than 2 MB`);
    }
    try {
      const value: unknown = parseYaml(this.text, { maxAliasCount: 50 });
      assertShallow(value);
      return value;
    } catch (error) {
      throw new InputError(`${this.name}: is no YAML: ${messageOf(error)}`);
    }
  }

  #parse(text: string, line?: number): unknown {
    try {
      const value = parseLenient(text);
      assertShallow(value);
      return value;
    } catch (error) {
      const place = line ? `${this.name}, line ${line}` : this.name;
      throw new InputError(`${place}: is no JSON: ${messageOf(error)}`);
    }
  }
}

/**
 * A plain object, or undefined where a value is none.
 *
 * @public
 */
export function asObject(value: unknown): Record<string, unknown> | undefined {
  return value && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/**
 * A text that says something, or undefined where a value is none.
 *
 * @public
 */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error
    ? error.message.split('\n')[0].slice(0, 200)
    : '';
}
