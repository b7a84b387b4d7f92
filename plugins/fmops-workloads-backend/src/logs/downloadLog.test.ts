import { Writable } from 'node:stream';
import { until } from '@fmops/test-servers';
import type { Response } from 'express';
import { downloadLog } from './downloadLog';

const LINE = `${'x'.repeat(99)}\n`;

class Client extends Writable {
  text = '';
  readonly headers: Record<string, string> = {};
  readonly #pause: number;

  constructor(pause = 0) {
    super({ highWaterMark: 16 * 1024 });
    this.#pause = pause;
  }

  writeHead(_status: number, headers: Record<string, string>) {
    Object.assign(this.headers, headers);
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void) {
    this.text += chunk;
    setTimeout(done, this.#pause);
  }
}

async function download(
  body: AsyncIterable<Uint8Array>,
  client: Client,
  limitBytes = 1_000_000,
) {
  await downloadLog(body, client as unknown as Response, {
    ...{ fileName: 'tune-0_train.log', limitBytes },
    signal: new AbortController().signal,
  });
  return client.text;
}

async function* log(...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

describe('downloadLog', () => {
  it('sends all of a log as plain text, without secrets', async () => {
    const client = new Client();
    expect(
      await download(
        log('\u001b[31mone\u001b[0m\nlogin with hf_abcd', 'efghijkl\nlast'),
        client,
      ),
    ).toBe('one\nlogin with ***\nlast\n');
    expect(client.headers).toMatchObject({
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': 'attachment; filename="tune-0_train.log"',
    });
  });

  it('says where it was cut off, and shows no half of a secret', async () => {
    const text = 'one\ntwo\nhf_abcdefghijklmnop\n';
    expect(await download(log(text), new Client(), 14)).toBe(
      'one\ntwo\n[Cut off here: the log is longer than the 0.000014 MB that can be downloaded]\n',
    );
    expect(await download(log(text), new Client(), text.length)).toBe(
      'one\ntwo\n***\n',
    );
  });

  it('reads no faster than the client takes it', async () => {
    let read = 0;
    const client = new Client(5);
    let most = 0;
    async function* long() {
      for (let chunk = 0; chunk < 60; chunk++) {
        read += 64_000;
        most = Math.max(most, read - client.text.length);
        yield Buffer.from(LINE.repeat(640));
      }
    }
    const text = await download(long(), client, 10_000_000);
    expect(text).toHaveLength(60 * 64_000);
    expect(most).toBeLessThan(600_000);
  });

  it('leaves the cluster alone when the client is gone', async () => {
    let ended = false;
    async function* endless() {
      try {
        for (;;) yield Buffer.from(LINE.repeat(1_000));
      } finally {
        ended = true;
      }
    }
    const client = new Client(1);
    setTimeout(() => client.destroy(), 30);
    await expect(download(endless(), client, 1e12)).rejects.toThrow();
    await until(() => ended);
  });
});
