import type {
  AuditorService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { stringifyError, toError } from '@backstage/errors';
import { audited } from '../../routes/audited';
import type { CheckedEvaluation } from '../check';
import type { DeliveredModel } from '../delivery';
import type { ResultReader } from '../imports';
import type { ResultStore } from '../store';
import type { FolderDeliveries } from './FolderDeliveries';
import { FolderFiles, type DeliveredFiles } from './FolderFiles';
import { readManifest } from './manifest';
import type { ResultFolder } from './readFolders';

/** Sets made up results apart: they are compared with others like them only. */
const DEMONSTRATION = { demonstration: true };

/** What {@link ResultFolders} works with. */
export interface ResultFoldersOptions {
  auditor: AuditorService;
  deliveries: FolderDeliveries;
  folders: readonly ResultFolder[];
  logger: LoggerService;
  /** Anew for each look: what the catalog says may change. */
  models: () => Promise<DeliveredModel>;
  reader: ResultReader;
  store: ResultStore;
}

/** Records the results that are put in folders. */
export class ResultFolders {
  /** By place: the stamp of what was read, and what was wrong last. */
  readonly #seen = new Map<string, string>();
  readonly #told = new Map<string, string>();

  constructor(private readonly options: ResultFoldersOptions) {}

  /**
   * Looks through all folders, and records what is new. The same files are read
   * once; what is wrong is told once, and tried again until it is mended.
   */
  async scan(): Promise<void> {
    const models = await this.options.models();
    for (const folder of this.options.folders) {
      const files = new FolderFiles(folder.path);
      const names = await this.#attempt(folder.path, () => files.names());
      for (const name of names ?? []) {
        const place = `${folder.path}/${name}`;
        await this.#attempt(place, async () => {
          const stamp = await files.stamp(name);
          if (this.#seen.get(place) === stamp) return;
          await this.#take(place, await files.read(name), { folder, models });
          this.#seen.set(place, stamp);
        });
      }
    }
  }

  async #take(
    place: string,
    delivered: DeliveredFiles,
    { folder, models }: { folder: ResultFolder; models: DeliveredModel },
  ): Promise<void> {
    const { auditor, deliveries, logger, reader, store } = this.options;
    const { digest, files, manifest } = delivered;
    if (await deliveries.wasRead(digest)) return;
    const told = readManifest(manifest);
    const { format, evaluations, problems } = await reader.read({
      ...{ ...told, files },
      // Before anything is read, so that nothing is told of models of others.
      model: await models.of({ model: told.model }, folder),
    });
    const items = await audited(
      auditor,
      {
        eventId: 'evaluation-import',
        severityLevel: 'medium',
        meta: { format, model: told.model, folder: place },
      },
      () =>
        store.add(folder.demo ? evaluations.map(asDemo) : evaluations, {
          ...{ format, delivery: 'folder', createdBy: folder.owner },
        }),
      recorded => ({ ids: recorded.map(({ evaluation }) => evaluation.id) }),
    );
    await deliveries.markRead(digest, { place, recorded: items.length });
    for (const { file, field, reason } of problems) {
      logger.warn(
        `${[place, file, field]
          .filter(Boolean)
          .join(', ')} ${reason}: it was left out`,
      );
    }
    logger.info(`${items.length} evaluations of ${place} were recorded`);
  }

  /** @returns undefined where it failed, which is told unless it was before */
  async #attempt<T>(
    place: string,
    act: () => Promise<T>,
  ): Promise<T | undefined> {
    try {
      const result = await act();
      this.#told.delete(place);
      return result;
    } catch (error) {
      const { name, message } = toError(error);
      const reason = name === 'InputError' ? message : stringifyError(error);
      if (this.#told.get(place) !== reason) {
        this.#told.set(place, reason);
        this.options.logger.warn(
          `Results in ${place} were not recorded, and will be tried again: ${reason}`,
        );
      }
      return undefined;
    }
  }
}

function asDemo(evaluation: CheckedEvaluation): CheckedEvaluation {
  const { settings } = evaluation;
  return { ...evaluation, settings: { ...settings, ...DEMONSTRATION } };
}
