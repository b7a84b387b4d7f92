import { InputError } from '@backstage/errors';
import type { JsonObject, JsonValue } from '@backstage/types';
import { REVIEW_LIMITS } from '../limits';
import type { AnswersToReview, AnswerToReview } from '../ReviewSource';
import type { ReviewContent } from './ReviewContent';
import { textOf, textsAt } from './texts';

const PROMPTS = ['prompt', 'messages', 'question', 'instruction', 'input'];
const ANSWERS = ['answer', 'output', 'response', 'completion'];
const EXPECTED = ['expected', 'reference', 'target', 'label'];

/**
 * The answers in a row of a file: a prompt with `answers` (`text`, `model`,
 * `version`), with `outputs` (a text by model), with `response_a` and
 * `response_b` (and `model_a`, `model_b`), or with one `answer` (and `model`).
 *
 * @throws `InputError` where there is no prompt or no answer
 *
 * @public
 */
export function answersInRow(row: JsonObject): AnswersToReview {
  const column = PROMPTS.find(name => textsAt(row, name));
  if (!column) {
    throw new InputError(
      `has no text in a column ${PROMPTS.join(', ')} that is the prompt`,
    );
  }
  const parts = textsAt(row, column)!;
  const expected = EXPECTED.map(name => textOf(row, name)).find(Boolean);
  const answers =
    listed(row.answers) ??
    byModel(row.outputs) ??
    sideBySide(row) ??
    single(row, column);
  if (!answers) {
    throw new InputError(
      'has no answers: give answers (a list of text and model), outputs (a text by model), response_a and response_b, or one answer',
    );
  }
  return {
    prompt:
      parts.length === 1
        ? parts[0].text
        : parts.map(({ label, text }) => `${label}: ${text}`).join('\n\n'),
    answers,
    ...(expected !== undefined && { expected }),
  };
}

/**
 * The items that prompts with answers make: one for each answer that is scored,
 * one for each pair of answers that are compared.
 *
 * @throws `InputError` where there are too few or too many answers
 *
 * @public
 */
export function answerContents(
  { prompt, answers, expected }: AnswersToReview,
  task: 'pairwise' | 'scored',
): ReviewContent[] {
  if (answers.length > REVIEW_LIMITS.models) {
    throw new InputError(`has more than ${REVIEW_LIMITS.models} answers`);
  }
  const least = task === 'pairwise' ? 2 : 1;
  if (answers.length < least) {
    throw new InputError(
      least === 2
        ? 'has one answer: to compare takes two'
        : 'has no answer to score',
    );
  }
  const whole = answers.map(({ text, ...model }) => ({
    ...model,
    parts: [{ label: 'answer', text }],
  }));
  const groups =
    task === 'scored'
      ? whole.map(answer => [answer])
      : whole.flatMap((first, i) =>
          whole.slice(i + 1).map(second => [first, second]),
        );
  return groups.map(group => ({
    prompt: [{ label: 'prompt', text: prompt }],
    answers: group,
    ...(expected !== undefined && { expected }),
  }));
}

function listed(value: JsonValue | undefined): AnswerToReview[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map(item => {
    const answer = item as JsonObject | null;
    const text = answer && textOf(answer, 'text');
    if (typeof text !== 'string') {
      throw new InputError('has answers without a text');
    }
    return { text, ...from(answer!) };
  });
}

function byModel(value: JsonValue | undefined): AnswerToReview[] | undefined {
  if (typeof value !== 'object' || !value || Array.isArray(value)) {
    return undefined;
  }
  return Object.entries(value).map(([model, text]) => {
    if (typeof text !== 'string') {
      throw new InputError('has outputs that are no text');
    }
    return { text, model };
  });
}

function sideBySide(row: JsonObject): AnswerToReview[] | undefined {
  const [a, b] = [textOf(row, 'response_a'), textOf(row, 'response_b')];
  if (a === undefined || b === undefined) return undefined;
  const [modelA, modelB] = [textOf(row, 'model_a'), textOf(row, 'model_b')];
  return [
    { text: a, ...(modelA && { model: modelA }) },
    { text: b, ...(modelB && { model: modelB }) },
  ];
}

function single(row: JsonObject, prompt: string): AnswerToReview[] | undefined {
  const column = ANSWERS.find(
    name => name !== prompt && textOf(row, name) !== undefined,
  );
  return column ? [{ text: textOf(row, column)!, ...from(row) }] : undefined;
}

function from(answer: JsonObject): Omit<AnswerToReview, 'text'> {
  const [model, version] = [textOf(answer, 'model'), textOf(answer, 'version')];
  return { ...(model && { model }), ...(version && { version }) };
}
