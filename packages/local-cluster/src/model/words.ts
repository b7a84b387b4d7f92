import { createHash } from 'node:crypto';

const SENTENCES = [
  'A model in this place would weigh what you asked and answer in its own words.',
  'These sentences are chosen by a sum over your question, so the same question gets the same answer.',
  'Change the question, the seed or the system prompt, and other sentences come.',
  'The length follows the limit of tokens that you set.',
  'Speed, counts of tokens and cost beside this answer are those of the demonstration.',
  'Deploy a model to a cluster of yours, and it answers here instead.',
];

/** What the demonstration model was asked, as far as its answer depends on it. */
export interface Question {
  /** All that was said, as one text. */
  all: string;
  /** What was said last. */
  last: string;
  seed?: number;
}

const QUOTED = 160;

/** The words of an answer; the same for the same question. */
export function* answerWords({ all, last, seed }: Question): Iterable<string> {
  const quote =
    last.length > QUOTED ? `${last.slice(0, QUOTED).trimEnd()}…` : last;
  yield* wordsOf(
    `This is a demonstration: no model computes here. You wrote: “${quote}”`,
  );
  const digest = createHash('sha256')
    .update(`${seed ?? ''}\n${all}`)
    .digest();
  const start = digest[0] % SENTENCES.length;
  // Steps that share no factor with their number visit all of them.
  const step = digest[1] % 2 ? 1 : SENTENCES.length - 1;
  const count = 2 + (digest[2] % (SENTENCES.length - 1));
  for (let i = 0; i < count; i++) {
    yield* wordsOf(` ${SENTENCES[(start + i * step) % SENTENCES.length]}`);
  }
}

/** The pieces of a text, each with the space before it: the tokens of this model. */
export function wordsOf(text: string): string[] {
  return text.match(/\s+\S*|\S+/g) ?? [];
}
