import { InputError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import { DATASET_NEEDS } from '@fmops/backstage-plugin-fmops-models-common';
import type { PlacedText, ReviewContent } from './ReviewContent';
import { textsAt } from './texts';

const ROLES_THAT_ANSWER = ['assistant', 'gpt', 'model'];

/** Layouts of rows with one answer or none, the answer in the last column. */
const LAYOUTS = [
  ...DATASET_NEEDS['instruction-tuning'].layouts,
  ...DATASET_NEEDS.questions.layouts,
].map(([, columns]) => columns);

/** Layouts of rows that are all text. */
const PLAIN = DATASET_NEEDS.pretraining.layouts.map(([, columns]) => columns);

/**
 * What a row of a preference dataset holds: a pair of answers, the chosen one
 * first.
 *
 * @throws `InputError` where there is no such pair
 *
 * @public
 */
export function preferenceContent(row: JsonObject): ReviewContent {
  const chosen = textsAt(row, 'chosen');
  const rejected = textsAt(row, 'rejected');
  if (!chosen || !rejected) {
    throw new InputError(
      'has no texts or conversations in the columns chosen and rejected',
    );
  }
  return {
    prompt: textsAt(row, 'prompt') ?? textsAt(row, 'question') ?? [],
    answers: [{ parts: neutral(chosen) }, { parts: neutral(rejected) }],
  };
}

/**
 * What a row of a dataset of instructions, conversations or plain text holds.
 *
 * @throws `InputError` where the columns are none that are known
 *
 * @public
 */
export function instructionContent(row: JsonObject): ReviewContent {
  for (const columns of LAYOUTS) {
    const texts = columns.map(column => textsAt(row, column));
    if (texts.every(found => found !== undefined)) {
      return split(texts as PlacedText[][]);
    }
  }
  for (const [column] of PLAIN) {
    const parts = textsAt(row, column);
    if (parts) return { prompt: [], answers: [{ parts }] };
  }
  const known = [...LAYOUTS, ...PLAIN].map(columns => columns.join(' + '));
  throw new InputError(
    `has none of these columns with text: ${known.join(', ')}`,
  );
}

/** The last column answers; of conversations the last message, if it is the model's. */
function split(texts: PlacedText[][]): ReviewContent {
  if (texts.length > 1) {
    return {
      prompt: texts.slice(0, -1).flat(),
      answers: [{ parts: texts[texts.length - 1] }],
    };
  }
  const [messages] = texts;
  const last = messages[messages.length - 1];
  return ROLES_THAT_ANSWER.includes(last.label)
    ? { prompt: messages.slice(0, -1), answers: [{ parts: [last] }] }
    : { prompt: messages, answers: [] };
}

/** Without the name of the column, which would tell which one was chosen. */
function neutral(parts: PlacedText[]): PlacedText[] {
  return parts.length === 1 && parts[0].at?.length === 1
    ? [{ ...parts[0], label: 'answer' }]
    : parts;
}
