import { parse, stringify } from 'yaml';
import { isPlainVariable } from './plainVariables';
import { HIDDEN, redactText } from './redactText';
import { namesSecret } from './secretNames';

type Values = Record<string, unknown>;

const DEEPEST = 60;
const LONGEST_TEXT = 64 * 1024;
const LONGEST_PARSED = 256 * 1024;
const CUT = '… (cut)';
/** Fields with variables: as a list of names and values, or as a map. */
const VARIABLES: ReadonlySet<string> = new Set([
  ...['env', 'envVars', 'env_vars', 'environment', 'extraEnv'],
]);
const COMMANDS: ReadonlySet<string> = new Set(['args', 'command']);
/** What others keep of the whole object, secrets and all. */
const COPIES =
  /last-applied-configuration|last-applied-config|applied-manifest/;
const OPTION_NAME = /^--?([A-Za-z][\w.-]{0,60})$/;

/** An object without the secrets in it, and how many values were hidden. */
export class RedactedManifest {
  readonly object: Values;
  #hidden = 0;

  constructor(object: Values) {
    const { managedFields, annotations, ...metadata } = mapOf(object.metadata);
    const own = Object.entries(mapOf(annotations)).filter(
      ([name]) => !COPIES.test(name),
    );
    this.object = this.#map(
      {
        ...object,
        metadata: {
          ...metadata,
          ...(own.length && { annotations: Object.fromEntries(own) }),
        },
      },
      0,
    );
  }

  get hidden(): number {
    return this.#hidden;
  }

  #map(map: Values, depth: number): Values {
    // A name with its value, as variables, parameters and headers are written.
    const { name } = map;
    const named = typeof name === 'string' && namesSecret(name);
    return Object.fromEntries(
      Object.entries(map).map(([key, value]) => [
        key,
        (named && key === 'value') || (namesSecret(key) && isScalar(value))
          ? this.#hide(value)
          : this.#field(key, value, depth + 1),
      ]),
    );
  }

  #field(key: string, value: unknown, depth: number): unknown {
    if (VARIABLES.has(key)) {
      return this.#variables(value, depth);
    }
    if (COMMANDS.has(key) && Array.isArray(value)) {
      return this.#command(value, depth);
    }
    return this.#value(value, depth);
  }

  #value(value: unknown, depth: number): unknown {
    if (typeof value === 'string') {
      return this.#text(value, depth);
    }
    if (typeof value !== 'object' || value === null) {
      return value;
    }
    if (depth > DEEPEST) {
      return CUT;
    }
    return Array.isArray(value)
      ? value.map(item => this.#value(item, depth + 1))
      : this.#map(value as Values, depth);
  }

  #variables(value: unknown, depth: number): unknown {
    if (Array.isArray(value)) {
      return value.map(item => {
        const { name = '', value: text, ...rest } = mapOf(item);
        return {
          name: this.#value(name, depth),
          ...(text !== undefined && { value: this.#variable(`${name}`, text) }),
          ...this.#map(rest, depth),
        };
      });
    }
    return Object.fromEntries(
      Object.entries(mapOf(value)).map(([name, text]) => [
        name,
        this.#variable(name, text),
      ]),
    );
  }

  #variable(name: string, value: unknown): unknown {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (!isPlainVariable(name, text)) {
      return this.#hide(value);
    }
    return typeof value === 'string' ? this.#text(value, DEEPEST) : value;
  }

  /** The value of an option may be the item after it. */
  #command(items: unknown[], depth: number): unknown[] {
    return items.map((item, index) => {
      const option = OPTION_NAME.exec(`${items[index - 1]}`)?.[1];
      const isValue =
        option && namesSecret(option) && !`${item}`.startsWith('-');
      return isValue && !/^[\d.]+$/.test(`${item}`)
        ? this.#hide(item)
        : this.#value(item, depth);
    });
  }

  #text(text: string, depth: number): string {
    const within = depth < DEEPEST ? this.#document(text, depth) : undefined;
    if (within !== undefined) {
      return within;
    }
    const shown = redactText(text.slice(0, LONGEST_TEXT));
    if (shown !== text) {
      this.#hidden += 1;
    }
    return text.length > LONGEST_TEXT ? `${shown}${CUT}` : shown;
  }

  /** Manifests carry others as text: settings of Ray in YAML, annotations in JSON. */
  #document(text: string, depth: number): string | undefined {
    const json = /^\s*[[{]/.test(text);
    const yaml = /^[\w'"-]+:(?:\s|$)/m.test(text) && text.includes('\n');
    if (!(json || yaml) || text.length > LONGEST_PARSED) {
      return undefined;
    }
    const document = parsed(text, json);
    if (typeof document !== 'object' || document === null) {
      return undefined;
    }
    const before = this.#hidden;
    const redacted = this.#value(document, depth + 1);
    if (this.#hidden === before) {
      return text.length > LONGEST_TEXT ? undefined : text;
    }
    return json ? JSON.stringify(redacted) : stringify(redacted);
  }

  #hide(value: unknown): unknown {
    if (value === '' || value === null || value === undefined) {
      return value;
    }
    this.#hidden += 1;
    return HIDDEN;
  }
}

function parsed(text: string, json: boolean): unknown {
  try {
    return json ? JSON.parse(text) : parse(text, { maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

function mapOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Values)
    : {};
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
