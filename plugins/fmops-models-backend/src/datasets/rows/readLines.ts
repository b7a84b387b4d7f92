import { InputError } from '@backstage/errors';
import { LONGEST_ROW } from './FileRow';

/**
 * The lines of a text, with no more than one of them in memory.
 *
 * @throws InputError at the first line that is too long
 */
export async function* readLines(
  texts: AsyncIterable<string>,
): AsyncGenerator<{ line: number; text: string }> {
  let line = 1;
  let rest = '';
  const checked = (text: string) => {
    if (text.length > LONGEST_ROW) {
      throw new InputError(
        `Line ${line} is longer than ${LONGEST_ROW} characters, which is the most for one row. Each row is to be a line of its own.`,
      );
    }
    return text;
  };
  for await (const piece of texts) {
    const [first, ...following] = piece.split('\n');
    // Also what has no end yet
    rest = checked(rest + first);
    for (const next of following) {
      yield { line, text: rest };
      line += 1;
      rest = checked(next);
    }
  }
  if (rest) {
    yield { line, text: rest };
  }
}
