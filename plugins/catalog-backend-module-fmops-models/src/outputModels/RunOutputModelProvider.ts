import type {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import {
  ConflictError,
  InputError,
  NotFoundError,
  stringifyError,
} from '@backstage/errors';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import {
  WORKLOAD_EVENTS_TOPIC,
  workloadKey,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { groupRuns } from './groupRuns';
import type { OutputModelBuilder } from './OutputModelBuilder';
import type { OutputModelNamespace } from './OutputModelNamespaces';
import { RefusalLog } from './RefusalLog';
import { RetrySoon } from './RetrySoon';
import { selectRuns } from './selectRuns';
import type { WorkloadsReader } from './WorkloadsReader';

// Both are part of the catalog's state: a new value would orphan all entities.
const PROVIDER_NAME = 'RunOutputModelProvider:default';
const LOCATION_KEY = 'fmops-run-output-models';

// About one run. Anything else, such as a catalog that can't be reached, ends the pass.
const REFUSALS = [ConflictError, InputError, NotFoundError];

function isRefusal(error: unknown): error is Error {
  return REFUSALS.some(type => error instanceof type);
}

/** What {@link RunOutputModelProvider} works with. */
export interface RunOutputModelProviderOptions {
  logger: LoggerService;
  events: EventsService;
  schedule: SchedulerServiceTaskRunner;
  reader: Pick<WorkloadsReader, 'list'>;
  builder: Pick<OutputModelBuilder, 'build'>;
  namespaces: OutputModelNamespace[];
}

/**
 * Adds the models that runs have made to the catalog: within moments of the
 * event that a run has finished, and on a schedule for events that were missed.
 *
 * It adds and updates, and never removes: records of runs expire, the models
 * they made do not.
 */
export class RunOutputModelProvider implements EntityProvider {
  readonly #options: RunOutputModelProviderOptions;
  #connection?: EntityProviderConnection;
  #queue: Promise<void> = Promise.resolve();
  readonly #refusals: RefusalLog;
  readonly #retry = new RetrySoon(() => this.#enqueue());

  constructor(options: RunOutputModelProviderOptions) {
    this.#options = options;
    this.#refusals = new RefusalLog(options.logger);
  }

  getProviderName(): string {
    return PROVIDER_NAME;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
    await this.#options.events.subscribe({
      id: PROVIDER_NAME,
      topics: [WORKLOAD_EVENTS_TOPIC],
      onEvent: async ({ eventPayload }) => {
        const { workload } = eventPayload as { workload?: Workload };
        if (workload?.lineage?.outputModel && workload.state === 'Succeeded') {
          await this.#enqueue(workload);
        }
      },
    });
    await this.#options.schedule.run({
      id: `${PROVIDER_NAME}:reconcile`,
      fn: () => this.#enqueue(),
    });
  }

  /** One pass at a time, so that two events can't undo each other. */
  #enqueue(finished?: Workload): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      try {
        this.#retry.after(await this.#reconcile(finished));
      } catch (error) {
        this.#options.logger.error(
          `Output models of runs were not updated, nothing was changed: ${stringifyError(
            error,
          )}`,
        );
        this.#retry.after(true);
      }
    });
    return this.#queue;
  }

  /** Answers whether trying again soon may add more. */
  async #reconcile(finished?: Workload): Promise<boolean> {
    const { reader, namespaces } = this.#options;
    const workloads = new Map(
      (await reader.list()).map(item => [workloadKey(item), item]),
    );
    if (finished) {
      // The event may be ahead of the list.
      workloads.set(workloadKey(finished), finished);
    }
    const { runs, refused } = selectRuns([...workloads.values()], namespaces);
    for (const { workload, reason } of refused) {
      this.#refusals.refuse(workload, reason);
    }
    const entities: FoundationModelEntity[] = [];
    let baseMissing = false;
    for (const group of groupRuns(runs).values()) {
      try {
        entities.push(await this.#options.builder.build(group));
      } catch (error) {
        if (!isRefusal(error)) {
          throw error;
        }
        baseMissing ||= error instanceof NotFoundError;
        this.#refusals.refuse(group[group.length - 1].workload, error.message);
      }
    }
    if (entities.length > 0) {
      await this.#connection?.applyMutation({
        type: 'delta',
        added: entities.map(entity => ({ entity, locationKey: LOCATION_KEY })),
        removed: [],
      });
    }
    this.#refusals.finish(entities.length);
    return baseMissing;
  }
}
