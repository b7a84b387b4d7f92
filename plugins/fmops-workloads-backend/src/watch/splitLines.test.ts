import { splitLines, TOO_LONG } from './splitLines';

async function linesOf(chunks: string[], maxLength = 100) {
  async function* source() {
    for (const chunk of chunks) {
      yield Buffer.from(chunk);
    }
  }
  const lines = [];
  for await (const line of splitLines(source(), maxLength)) {
    lines.push(line);
  }
  return lines;
}

describe('splitLines', () => {
  it('joins chunks and splits at line ends', async () => {
    expect(await linesOf(['a', 'b\nc\n\nd'])).toEqual(['ab', 'c', '', 'd']);
  });

  it('reads over a line that is too long, and goes on after it', async () => {
    expect(await linesOf(['12345', '67890\nok\n', '1234567'], 6)).toEqual([
      TOO_LONG,
      'ok',
      TOO_LONG,
    ]);
  });
});
