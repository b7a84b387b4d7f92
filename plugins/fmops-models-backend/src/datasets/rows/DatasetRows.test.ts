import type { DatasetFileFormat } from '@fmops/backstage-plugin-fmops-models-common';
import { DatasetRows } from './DatasetRows';

async function* chunksOf(text: string | Uint8Array, size = 7) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size);
  }
}

async function read(
  text: string | Uint8Array,
  format: DatasetFileFormat = 'json-lines',
  maxBytes = 10_000_000,
) {
  const rows = new DatasetRows();
  const pieces: Buffer[] = [];
  const chunks = chunksOf(text, text.length > 10_000 ? 65_536 : 7);
  for await (const piece of rows.read(chunks, { format, maxBytes })) {
    pieces.push(piece);
  }
  return { text: Buffer.concat(pieces).toString(), ...rows.summary() };
}

const lines = (...rows: object[]) =>
  rows.map(row => JSON.stringify(row)).join('\n');

const problemsOf = async (text: string, format?: DatasetFileFormat) => {
  const error = await read(text, format).catch(caught => caught);
  return (error.problems as { line: number; message: string }[]).map(
    ({ line, message }) => `${line}: ${message}`,
  );
};

describe('DatasetRows', () => {
  it('keeps the columns that are learned from, and names the others', async () => {
    const result = await read(
      `\uFEFF${lines(
        { id: 1, prompt: 'Grüße?', completion: 'Hallo' },
        { id: 2, prompt: 'b', completion: 'c' },
      )}\n\n`,
    );
    expect(result).toMatchObject({
      rows: 2,
      layout: 'prompt-completion',
      columns: ['prompt', 'completion'],
      ignoredColumns: ['id'],
    });
    expect(result.text).toBe(
      '{"prompt":"Grüße?","completion":"Hallo"}\n{"prompt":"b","completion":"c"}\n',
    );
    expect(result.sizeBytes).toBe(Buffer.byteLength(result.text));
  });

  it('writes conversations in one way, whatever they came as', async () => {
    const { text, layout } = await read(
      lines({
        conversations: [
          { from: 'human', value: 'Hello' },
          { from: 'gpt', value: 'Good day' },
        ],
      }),
    );
    expect(layout).toBe('messages');
    expect(JSON.parse(text)).toEqual({
      messages: [
        { role: 'user', content: 'Hello' },
        { role: 'assistant', content: 'Good day' },
      ],
    });
  });

  it('has the same checksum for the same rows in another file', async () => {
    const csv =
      'instruction,input,output\r\n"Say ""hi"",\nplease",,hi\r\nSum,1 2,3\r\n';
    const fromCsv = await read(csv, 'csv');
    const fromJson = await read(
      lines(
        { output: 'hi', input: null, instruction: 'Say "hi",\nplease' },
        { instruction: 'Sum', input: '1 2', output: '3' },
      ),
    );
    expect(fromCsv.text).toBe(fromJson.text);
    expect(fromCsv.digest).toBe(fromJson.digest);
    expect(fromCsv.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('names each line that is wrong, and why', async () => {
    const good = lines({ prompt: 'a', completion: 'b' });
    expect(
      await problemsOf(
        [
          good,
          '{"prompt": "a", "completion"',
          '',
          '[1]',
          lines({ prompt: 'a' }),
          lines({ prompt: ' ', completion: 'b' }),
          lines({ prompt: 'a', completion: 5 }),
        ].join('\n'),
      ),
    ).toEqual([
      '2: It is no JSON. Each line is to be one JSON object.',
      '4: It is no JSON object, such as {"prompt": "…"}.',
      "5: It lacks 'completion', which the first row has.",
      "6: 'prompt' is empty.",
      "7: 'completion' is no text.",
    ]);
  });

  it('says of conversations what they lack', async () => {
    const talk = (...messages: object[]) => lines({ messages });
    const user = { role: 'user', content: 'a' };
    const assistant = { role: 'assistant', content: 'b' };
    expect(
      await problemsOf(
        [
          talk(user, assistant),
          talk(user),
          talk(assistant),
          talk(user, { role: 'tool', content: 'c' }),
          talk(user, { role: 'assistant', content: [{ type: 'image' }] }),
          lines({ messages: 'none' }),
        ].join('\n'),
      ),
    ).toEqual([
      '2: The conversation has no answer of the assistant after another message.',
      '3: The conversation has no answer of the assistant after another message.',
      "4: Message 2 has the role 'tool'; system, user and assistant are understood.",
      '5: Message 2 has no text as its content.',
      '6: The conversation is no list of messages.',
    ]);
  });

  it('says what is understood when it knows no column', async () => {
    expect(await problemsOf(lines({ text: 'abc', __proto__x: 1 }))).toEqual([
      expect.stringMatching(
        /^1: It has these fields: 'text', '__proto__x'\. What is understood: messages; .*prompt \+ completion/,
      ),
    ]);
  });

  it('stops after twenty problems', async () => {
    const problems = await problemsOf('no json\n'.repeat(100_000));
    expect(problems).toHaveLength(20);
  });

  it('names the lines of CSV, also below values with line breaks', async () => {
    expect(
      await problemsOf('prompt,completion\n"a\n\nb",c\nd\ne,f\ng,\n', 'csv'),
    ).toEqual([
      '5: It has 1 values for 2 columns. Put values that hold commas or line breaks in quotes.',
      "7: 'completion' is empty.",
    ]);
    expect(await problemsOf('prompt,completion\na,"b"c\n', 'csv')).toEqual([
      expect.stringMatching(/^2: Its quotes are not as they should be/),
    ]);
    expect(
      await problemsOf(`prompt,completion\na,"${'x\n'.repeat(600_000)}`, 'csv'),
    ).toEqual([
      expect.stringMatching(/^\d+: .*a quote before it that is not closed/),
    ]);
  });

  it.each([
    ['no rows', '', /has no rows/],
    ['no rows but blank lines', '\n\n\n', /has no rows/],
    ['a line without end', 'x'.repeat(1_100_000), /Line 1 is longer/],
    ['what is no UTF-8', Buffer.from([0x7b, 0xff, 0xfe]), /no text in UTF-8/],
    ['a compressed file', Buffer.from([0x1f, 0x8b, 8]), /not compressed/],
  ])('refuses %s', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it.each([
    ['json-lines', '{"prompt":"a","completion":"b"}\n'],
    ['csv', 'prompt,completion\n'],
  ] as const)('refuses more bytes than may be, in %s', async (format, line) => {
    await expect(read(line.repeat(100_000), format, 1_000_000)).rejects.toThrow(
      /larger than 1 MB/,
    );
  });

  it('survives JSON that is nested without end', async () => {
    const deep = `{"prompt":"a","completion":"b","x":${'['.repeat(
      300_000,
    )}${']'.repeat(300_000)}}`;
    expect(await read(deep)).toMatchObject({ rows: 1, ignoredColumns: ['x'] });
  });

  it('reads a million rows in little memory', async () => {
    const thousand = Buffer.from(
      `${lines({ prompt: 'What is it?', completion: 'A row.' })}\n`.repeat(
        1000,
      ),
    );
    async function* million() {
      for (let i = 0; i < 1000; i++) yield thousand;
    }
    const rows = new DatasetRows();
    const before = process.memoryUsage().rss;
    let most = 0;
    let largest = 0;
    for await (const piece of rows.read(million(), {
      format: 'json-lines',
      maxBytes: 500_000_000,
    })) {
      largest = Math.max(largest, piece.byteLength);
      most = Math.max(most, process.memoryUsage().rss - before);
    }
    expect(rows.summary().rows).toBe(1_000_000);
    expect(largest).toBeLessThan(600_000);
    expect(most).toBeLessThan(200_000_000);
  });
});
