import type { JsonValue } from '@backstage/types';

/** How a language writes what JSON has. */
export interface Dialect {
  true: string;
  false: string;
  null: string;
  /** A key of an object, with what separates it from its value. */
  key(name: string): string;
}

/** What a reader does not see, or what turns the text around it: shown by its number. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /[\u007f-\u009f\u00ad\u061c\u115f\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** A string in double quotes, as JSON, Python and TypeScript read it. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    UNSEEN,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A value as a language writes it, over several lines where it has parts. */
export function literal(
  value: JsonValue | undefined,
  dialect: Dialect,
  indent = '',
): string {
  if (value === undefined || value === null) return dialect.null;
  if (typeof value === 'boolean') return dialect[`${value}`];
  if (typeof value === 'number') return JSON.stringify(value);
  if (typeof value === 'string') return quoted(value);
  const within = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map(part => literal(part, dialect, within))
    : Object.entries(value).map(
        ([name, part]) =>
          `${dialect.key(name)} ${literal(part, dialect, within)}`,
      );
  const [open, close] = isList ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  return `${open}\n${within}${parts.join(`,\n${within}`)}\n${indent}${close}`;
}
