import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, until } from '@fmops/test-servers';

/** A metric over time, as a serving engine would have told it. */
export interface PlayedMetric {
  name: string;
  type: 'counter' | 'gauge';
  labels: Record<string, string>;
  /** Value at a time, in seconds since 1970. */
  at(time: number): number;
}

const SAMPLE_SECONDS = 15;

/** A Prometheus server with a past of two hours, on the loopback interface. */
export class RealPrometheus {
  readonly url: string;
  readonly #home: string;
  readonly #process: ChildProcess;

  /** @param bin - folder of `prometheus` and `promtool` */
  static async start(
    bin: string,
    metrics: readonly PlayedMetric[],
  ): Promise<RealPrometheus> {
    const home = mkdtempSync(join(tmpdir(), 'fmops-prometheus-'));
    const data = join(home, 'data');
    mkdirSync(data);
    writeFileSync(join(home, 'past.txt'), openMetrics(metrics));
    execFileSync(
      join(bin, 'promtool'),
      ['tsdb', 'create-blocks-from', 'openmetrics', 'past.txt', 'data'],
      { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    writeFileSync(join(home, 'prometheus.yml'), 'scrape_configs: []\n');
    const port = await freePort();
    const server = spawn(
      join(bin, 'prometheus'),
      [
        `--config.file=${join(home, 'prometheus.yml')}`,
        `--storage.tsdb.path=${data}`,
        `--web.listen-address=127.0.0.1:${port}`,
        '--log.level=error',
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const url = `http://127.0.0.1:${port}`;
    const started = new RealPrometheus(url, { home, server });
    await until(async () => (await fetch(`${url}/-/ready`)).ok);
    return started;
  }

  private constructor(
    url: string,
    { home, server }: { home: string; server: ChildProcess },
  ) {
    this.url = url;
    this.#home = home;
    this.#process = server;
  }

  async stop(): Promise<void> {
    const ended = new Promise(resolve => this.#process.once('exit', resolve));
    this.#process.kill();
    await ended;
    rmSync(this.#home, { recursive: true, force: true });
  }
}

function openMetrics(metrics: readonly PlayedMetric[]): string {
  const now = Math.floor(Date.now() / 1000);
  const lines = metrics.flatMap(({ name, type, labels, at }) => {
    const set = Object.entries(labels)
      .map(([label, value]) => `${label}=${JSON.stringify(value)}`)
      .join(',');
    const times = [];
    for (let time = now - 7_200; time <= now; time += SAMPLE_SECONDS) {
      times.push(`${name}{${set}} ${at(time)} ${time}`);
    }
    // OpenMetrics names the family of a counter without its end
    const family = type === 'counter' ? name.replace(/_total$/, '') : name;
    return [`# TYPE ${family} ${type}`, ...times].map(line => [family, line]);
  });
  // Lines of one family stand together, with one TYPE
  const families = new Map<string, string[]>();
  for (const [family, line] of lines) {
    const known = families.get(family) ?? [];
    if (!(line.startsWith('#') && known.length)) {
      families.set(family, [...known, line]);
    }
  }
  return `${[...families.values()].flat().join('\n')}\n# EOF\n`;
}
