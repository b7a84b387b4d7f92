import type {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  UPLOADED_DATASETS_TOPIC,
  type UploadedDataset,
} from '@fmops/backstage-plugin-fmops-models-common';
import { datasetEntity } from './datasetEntity';

// Both are part of the catalog's state: a new value would orphan all entities.
const PROVIDER_NAME = 'UploadedDatasetProvider:default';
const LOCATION_KEY = 'fmops-uploaded-datasets';

/**
 * Keeps the catalog's datasets in step with what groups have uploaded: within
 * moments of an upload, and on a schedule for events that were missed.
 */
export class UploadedDatasetProvider implements EntityProvider {
  #connection?: EntityProviderConnection;
  #queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly options: {
      logger: LoggerService;
      events: EventsService;
      schedule: SchedulerServiceTaskRunner;
      /** @throws when they can't be told; then nothing is changed */
      list: () => Promise<UploadedDataset[]>;
    },
  ) {}

  getProviderName(): string {
    return PROVIDER_NAME;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
    const { events, schedule } = this.options;
    await events.subscribe({
      id: PROVIDER_NAME,
      topics: [UPLOADED_DATASETS_TOPIC],
      onEvent: () => this.#update(),
    });
    await schedule.run({
      id: `${PROVIDER_NAME}:reconcile`,
      fn: () => this.#update(),
    });
  }

  /** One pass at a time, so that an older list can't undo a newer one. */
  #update(): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      try {
        const datasets = await this.options.list();
        await this.#connection?.applyMutation({
          type: 'full',
          entities: datasets.map(dataset => ({
            entity: datasetEntity(dataset),
            locationKey: LOCATION_KEY,
          })),
        });
      } catch (error) {
        this.options.logger.error(
          `Uploaded datasets were not updated, nothing was changed: ${stringifyError(
            error,
          )}`,
        );
      }
    });
    return this.#queue;
  }
}
