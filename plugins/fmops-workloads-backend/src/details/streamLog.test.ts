import type { EventStream } from '../stream';
import { cleanLogLine } from './cleanLogLine';
import { streamLog } from './streamLog';

describe('cleanLogLine', () => {
  it.each([
    ['plain text', 'plain text'],
    ['\u001b[32mgreen\u001b[0m', 'green'],
    ['10%\r50%\r100%', '100%'],
    ['windows\r', 'windows'],
    ['a\tb\u0007', 'a\tb'],
    ['<b>not markup</b>', '<b>not markup</b>'],
  ])('makes %j to %j', (raw, clean) => {
    expect(cleanLogLine(raw)).toBe(clean);
  });

  it('cuts what nobody reads', () => {
    expect(cleanLogLine('x'.repeat(10_000))).toHaveLength(4_097);
  });
});

describe('streamLog', () => {
  it('sends lines in batches, and says when the log has ended', async () => {
    async function* log() {
      yield Buffer.from('one\ntw');
      yield Buffer.from('o\n');
      await new Promise(resolve => setTimeout(resolve, 150));
      yield Buffer.from('three');
    }
    const written: string[] = [];
    const stream = {
      write: (text: string) => written.push(text),
      end: (text: string) => written.push(text),
      drained: async () => {},
    };

    await streamLog(log(), stream as unknown as EventStream);

    expect(written).toEqual([
      'event: lines\ndata: ["one","two"]\n\n',
      'event: lines\ndata: ["three"]\n\n',
      'event: end\ndata: {}\n\n',
    ]);
  });
});
