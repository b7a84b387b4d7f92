import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import pLimit from 'p-limit';
import { KubernetesError } from '../../clusters';
import type { DiagnosisInput } from '../../diagnosis';
import type { Pod } from '../podDetails';
import { endedRuns, type EndedRun } from './endedRuns';

type LogTail = NonNullable<DiagnosisInput['logs']>[number];

/** Of many ranks that fail, the first ones tell. */
const MOST = 20;
const PARALLEL = 4;

/** Keeps the ends of the logs of containers that failed, each read once. */
export class LogTails {
  readonly #options: {
    read(run: EndedRun): Promise<LogTail['lines']>;
    logger: LoggerService;
    onChange(): void;
    onForbidden(what: string, message: string): void;
  };
  readonly #limit = pLimit(PARALLEL);
  readonly #tails = new Map<string, LogTail | undefined>();
  readonly #reading = new Set<Promise<void>>();

  constructor(options: {
    read(run: EndedRun): Promise<LogTail['lines']>;
    logger: LoggerService;
    onChange(): void;
    onForbidden(what: string, message: string): void;
  }) {
    this.#options = options;
  }

  get values(): LogTail[] {
    return [...this.#tails.values()].filter(tail => tail !== undefined);
  }

  /** Resolves when what was asked for has been read. */
  async ready(): Promise<void> {
    await Promise.all(this.#reading);
  }

  /** Reads what has ended since the last time, the first failures first. */
  follow(pods: readonly Pod[]): void {
    const runs = endedRuns(pods).slice(0, MOST);
    const wanted = new Set(runs.map(({ key }) => key));
    [...this.#tails.keys()]
      .filter(key => !wanted.has(key))
      .forEach(key => this.#tails.delete(key));
    for (const run of runs.filter(({ key }) => !this.#tails.has(key))) {
      this.#tails.set(run.key, undefined);
      const reading = this.#limit(() => this.#read(run)).finally(() =>
        this.#reading.delete(reading),
      );
      this.#reading.add(reading);
    }
  }

  async #read(run: EndedRun): Promise<void> {
    const { read, logger, onChange, onForbidden } = this.#options;
    const { key, pod, container, previous } = run;
    try {
      const lines = await read(run);
      if (this.#tails.has(key)) {
        this.#tails.set(key, { pod, container, previous, lines });
        onChange();
      }
    } catch (error) {
      const { message } = toError(error);
      const status = error instanceof KubernetesError ? error.status : 0;
      if (status === 403) {
        onForbidden('logs', message);
      } else if (status < 400 || status >= 500) {
        // Not an answer about this log: the next change of the pods asks again.
        this.#tails.delete(key);
      }
      logger.debug(`Log of ${pod}/${container} was not read: ${message}`);
    }
  }
}
