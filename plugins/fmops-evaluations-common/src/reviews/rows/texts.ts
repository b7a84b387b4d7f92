import type { JsonObject, JsonValue } from '@backstage/types';
import type { PlacedText } from './ReviewContent';

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of a column of a row; undefined where it is none. */
export function textOf(row: JsonObject, column: string): string | undefined {
  const value = row[column];
  return typeof value === 'string' ? value : undefined;
}

/**
 * The texts of a column: one, or one for each message of a conversation, with
 * `role` and `content` or with `from` and `value`. Undefined for what is neither.
 */
export function textsAt(
  row: JsonObject,
  column: string,
): PlacedText[] | undefined {
  const value = row[column];
  if (typeof value === 'string') {
    return [{ label: column, text: value, at: [column] }];
  }
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const texts: PlacedText[] = [];
  for (const [index, message] of value.entries()) {
    const found = isObject(message) && messageText(message);
    if (!found) return undefined;
    texts.push({ ...found, at: [column, index, ...found.at] });
  }
  return texts;
}

function messageText(message: JsonObject) {
  for (const [role, content] of [
    ['role', 'content'],
    ['from', 'value'],
  ]) {
    const [label, text] = [message[role], message[content]];
    if (typeof label === 'string' && typeof text === 'string') {
      return { label, text, at: [content] };
    }
  }
  return undefined;
}
