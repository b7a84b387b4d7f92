import { InputError } from '@backstage/errors';
import type { JsonObject, JsonValue } from '@backstage/types';
import type { ReviewTexts } from '../Judgement';
import type { PlacedText, ReviewContent, RowPath } from './ReviewContent';

/**
 * The texts of an item, as reviewers change them.
 *
 * @public
 */
export function textsOf({ prompt, answers }: ReviewContent): ReviewTexts {
  const texts = (parts: PlacedText[]) => parts.map(({ text }) => text);
  return {
    prompt: texts(prompt),
    answers: answers.map(({ parts }) => texts(parts)),
  };
}

/**
 * Whether two items have as many texts in the same places.
 *
 * @public
 */
export function sameShape(one: ReviewTexts, other: ReviewTexts): boolean {
  return (
    one.prompt.length === other.prompt.length &&
    one.answers.length === other.answers.length &&
    one.answers.every(
      (texts, index) => texts.length === other.answers[index].length,
    )
  );
}

/**
 * A row with other texts in the places where its item had them.
 *
 * @public
 */
export function changedRow(
  row: JsonObject,
  content: ReviewContent,
  texts: ReviewTexts,
): JsonObject {
  const copy = structuredClone(row);
  const write = (parts: PlacedText[], changed: string[]) =>
    parts.forEach(({ at }, index) => {
      if (at) put(copy, at, changed[index]);
    });
  write(content.prompt, texts.prompt);
  content.answers.forEach(({ parts }, index) =>
    write(parts, texts.answers[index]),
  );
  return copy;
}

/**
 * A pair whose better answer is the other one.
 *
 * @public
 */
export function swappedRow(row: JsonObject): JsonObject {
  return { ...row, chosen: row.rejected, rejected: row.chosen };
}

function put(row: JsonObject, path: RowPath, text: string) {
  let place: JsonValue | undefined = row;
  for (const key of path.slice(0, -1)) {
    // Keys of objects and places in lists are reached in the same way
    place = (place as JsonObject | undefined)?.[key];
  }
  if (typeof place !== 'object' || place === null) {
    throw new InputError(`The row has nothing at ${path.join('.')}`);
  }
  (place as JsonObject)[path[path.length - 1]] = text;
}
