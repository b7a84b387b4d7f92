import { readEventStream } from './readEventStream';

const KB = 1024;

async function* parts(count: number, part: string) {
  for (let i = 0; i < count; i++) yield Buffer.from(part);
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const event of readEventStream(bytes)) text += event.text ?? '';
  return text;
}

const refused = {
  failure: 'protocol',
  message: expect.stringContaining('more than 1 MB'),
};

it('refuses an event of many lines that has no end', async () => {
  const lines = parts(1100, `data: ${'x'.repeat(KB)}\n`);
  await expect(textOf(lines)).rejects.toMatchObject(refused);
});

it('refuses a line that has no end', async () => {
  const line = parts(1100, 'x'.repeat(KB));
  await expect(textOf(line)).rejects.toMatchObject(refused);
});

it('takes a stream of more than that, of many events and odd fields', async () => {
  async function* stream() {
    const event = `data: {"choices":[\ndata: {"delta":{"content":"a"}}]}\n\n`;
    yield* parts(1100, `odd: field\n: ${'x'.repeat(KB)}\n${event}`);
    yield Buffer.from('data: [DONE]\n\n');
  }
  await expect(textOf(stream())).resolves.toBe('a'.repeat(1100));
});
