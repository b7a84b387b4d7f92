import type {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { reasonOf } from './reasonOf';
import { RejectionLog } from './RejectionLog';
import { RegistryPass, type RegistryPassOptions } from './RegistryPass';
import type { RegistrySettings } from './RegistrySettings';
import type { RegistryStates } from './store';

/** What a {@link RegistryReader} works with. */
export interface RegistryReaderOptions extends RegistryPassOptions {
  states: RegistryStates;
  schedule: SchedulerServiceTaskRunner;
  logger: LoggerService;
}

/** Reads one registry on a schedule, and keeps account of it. */
export class RegistryReader {
  readonly #options: RegistryReaderOptions;
  readonly #log: RejectionLog;

  constructor(options: RegistryReaderOptions) {
    this.#options = options;
    this.#log = new RejectionLog(
      options.logger,
      `Registry ${options.settings.id}`,
    );
  }

  get settings(): RegistrySettings {
    return this.#options.settings;
  }

  /** Of the scheduled task. */
  get taskId(): string {
    return `RegistryEntityProvider:${this.settings.id}:refresh`;
  }

  async start(): Promise<void> {
    await this.#options.schedule.run({
      id: this.taskId,
      fn: signal => this.read(signal),
    });
  }

  /** One pass. Never throws: what failed is in the log and in the state. */
  async read(signal: AbortSignal): Promise<void> {
    const { settings, states, models, logger } = this.#options;
    const { id } = settings;
    try {
      const number = await states.begin(id);
      const pass = new RegistryPass(this.#options, number);
      await pass.run(signal);
      const { total, named } = pass.rejections;
      await states.succeed(id, total, named);
      this.#log.report(named);
      logger.info(
        `Registry ${id}: ${await models.count(
          id,
        )} models in the catalog, ${total} rejected`,
      );
    } catch (error) {
      const reason = signal.aborted
        ? 'the pass was cut off before its end, by the time limit of its schedule or a shutdown; the next one starts over'
        : reasonOf(error);
      logger.error(
        `Registry ${id} was not read to its end, the catalog removes none of its models: ${reason}`,
      );
      await states.fail(id, reason).catch(failure => {
        logger.error(
          `The state of registry ${id} was not kept: ${reasonOf(failure)}`,
        );
      });
    }
  }
}

/** @throws NotFoundError for an id that is not in the configuration */
export function readerOf(
  readers: RegistryReader[],
  id: string,
): RegistryReader {
  const reader = readers.find(({ settings }) => settings.id === id);
  if (!reader) {
    throw new NotFoundError(
      `There is no model registry ${id}; there are ${
        readers.map(({ settings }) => settings.id).join(', ') || 'none'
      }`,
    );
  }
  return reader;
}
