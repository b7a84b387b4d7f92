import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'undici';

/** Of one process at one time, in MiB. */
export interface MemorySample {
  /** Seconds since the process was first looked at. */
  at: number;
  /** Seconds of a processor that it has taken so far. */
  cpu: number;
  /** What is in use right after a full garbage collection. */
  heap: number;
  rss: number;
}

interface Answer<T> {
  id: number;
  result: { result: { value: T } };
}

/** Bytes, and microseconds. */
interface Usage {
  heapUsed: number;
  rss: number;
  user: number;
  system: number;
}

const MICROSECONDS = 1e6;
const MIB = 1024 ** 2;
const rounded = (bytes: number) => Math.round((bytes / MIB) * 10) / 10;

/** The memory of a process of Node.js that was started with `--inspect`. */
export class ProcessMemory {
  readonly samples: MemorySample[] = [];
  readonly #socket: WebSocket;
  readonly #start = performance.now();
  #id = 0;

  /** @param port - the inspector's, at 127.0.0.1 */
  static async of(port: number): Promise<ProcessMemory> {
    const list = await fetch(`http://127.0.0.1:${port}/json/list`);
    const [{ webSocketDebuggerUrl }] = (await list.json()) as {
      webSocketDebuggerUrl: string;
    }[];
    const socket = new WebSocket(webSocketDebuggerUrl);
    await once(socket as unknown as NodeJS.EventEmitter, 'open');
    return new ProcessMemory(socket);
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  /** Collects garbage and looks what is left. */
  async sample(): Promise<void> {
    await this.#call('HeapProfiler.collectGarbage');
    const { heapUsed, rss, user, system } = await this.#call<Usage>(
      'Runtime.evaluate',
      {
        expression: '({ ...process.memoryUsage(), ...process.cpuUsage() })',
        returnByValue: true,
      },
    );
    this.samples.push({
      at: Math.round((performance.now() - this.#start) / 1000),
      cpu: Math.round((user + system) / MICROSECONDS),
      heap: rounded(heapUsed),
      rss: rounded(rss),
    });
  }

  /** Samples again and again, until it is told to stop. */
  async follow(everyMs: number, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.sample();
      await sleep(everyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  close(): void {
    this.#socket.close();
  }

  #call<T>(method: string, params: object = {}): Promise<T> {
    this.#id += 1;
    const id = this.#id;
    return new Promise(resolve => {
      const listen = ({ data }: { data: unknown }) => {
        const answer = JSON.parse(String(data)) as Answer<T>;
        if (answer.id !== id) return;
        this.#socket.removeEventListener('message', listen);
        resolve(answer.result.result?.value);
      };
      this.#socket.addEventListener('message', listen);
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }
}
