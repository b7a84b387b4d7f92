import type { EventStream } from '../stream';
import { streamLog, type LogView } from './streamLog';

const AT = (second: number) => `2026-03-01T10:00:0${second}.000000001Z`;

async function sent(chunks: (string | number)[], view?: LogView) {
  async function* log() {
    for (const chunk of chunks) {
      if (typeof chunk === 'string') {
        yield Buffer.from(chunk);
      } else {
        await new Promise(resolve => setTimeout(resolve, chunk));
      }
    }
  }
  const written: string[] = [];
  const stream = {
    write: (text: string) => written.push(text),
    end: (text: string) => written.push(text),
    drained: async () => {},
  };
  await streamLog(log(), stream as unknown as EventStream, view);
  return written;
}

const END = 'event: end\ndata: {}\n\n';

describe('streamLog', () => {
  it('sends lines in batches, and says when the log has ended', async () => {
    expect(await sent(['one\ntw', 'o\n', 150, 'three'])).toEqual([
      'event: lines\ndata: ["one","two"]\n\n',
      'event: lines\ndata: ["three"]\n\n',
      END,
    ]);
  });

  it('tells how far it has come, and goes on from there', async () => {
    const log = [`${AT(1)} one\n${AT(2)} two\n${AT(3)} three\n`];
    expect(await sent(log)).toEqual([
      `id: ${AT(3)}\nevent: lines\ndata: ["one","two","three"]\n\n`,
      END,
    ]);
    expect(await sent(log, { after: AT(2) })).toEqual([
      `id: ${AT(3)}\nevent: lines\ndata: ["three"]\n\n`,
      END,
    ]);
  });

  it('sends times and colours to who wants them', async () => {
    const log = [`${AT(1)} \u001b[31mred\u001b[0m\n`];
    expect(await sent(log, { timestamps: true })).toEqual([
      `id: ${AT(1)}\nevent: lines\ndata: ["${AT(1)} red"]\n\n`,
      END,
    ]);
    expect((await sent(log, { ansi: true }))[0]).toContain(
      '["\\u001b[31mred\\u001b[0m"]',
    );
  });
});
