import { randomUUID } from 'node:crypto';
import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
  stringifyError,
} from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  DatasetFileFormat,
  DatasetUpload,
  UploadedDataset,
  UploadResult,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Member } from '../access';
import { DatasetRecords, datasetRef, folderOf } from './DatasetRecords';
import { claimUri, DatasetStores, type ConfiguredStore } from './DatasetStores';
import { DatasetRows, type RowsSummary } from './rows';

/** Uploads that a backend takes at a time; each needs some 20 MB of memory. */
const MOST_AT_A_TIME = 20;
/** Datasets of one owner. */
const MOST_OF_AN_OWNER = 1000;
/** An upload that takes longer than this has come to no end. */
const ABANDONED_MS = 60 * 60 * 1000;

/** A file as it comes in. */
export interface IncomingFile {
  format: DatasetFileFormat;
  chunks: AsyncIterable<Uint8Array>;
}

/** The datasets of groups: uploads them to their stores, and knows them. */
export class Datasets {
  #uploads = 0;

  constructor(
    private readonly services: {
      catalog: CatalogService;
      logger: LoggerService;
      ownCredentials: () => Promise<BackstageCredentials>;
      records: DatasetRecords;
      stores: DatasetStores;
      /** Called when datasets were added or deleted. */
      onChange: () => Promise<void>;
    },
  ) {}

  /**
   * @throws InputError, RowsError, ConflictError, NotAllowedError: then nothing is left
   */
  async upload(
    upload: DatasetUpload,
    file: IncomingFile,
    member: Member,
  ): Promise<UploadResult> {
    const store = this.#store(upload.owner, member);
    if (this.#uploads >= MOST_AT_A_TIME) {
      throw new ServiceUnavailableError(
        `${MOST_AT_A_TIME} uploads are under way. Try again in a few minutes.`,
      );
    }
    this.#uploads += 1;
    try {
      const taken = await this.services.records.get(upload.name);
      return taken
        ? await this.#compare(taken, file, store)
        : await this.#add(upload, file, store, member.userRef);
    } finally {
      this.#uploads -= 1;
    }
  }

  list(): Promise<UploadedDataset[]> {
    return this.services.records.list();
  }

  get(name: string): Promise<UploadedDataset | undefined> {
    return this.services.records.get(name);
  }

  /** @throws NotFoundError, NotAllowedError for those of other groups */
  async delete(name: string, member: Member): Promise<void> {
    const { records, onChange } = this.services;
    const folder = await records.folder(name);
    if (!folder) {
      throw new NotFoundError(`There is no dataset ${name}`);
    }
    const store = this.#store(folder.owner, member);
    // Rows first: what is left after a failure can be deleted again
    await store.storage.remove(folderOf(folder));
    await records.delete(folder.id);
    await onChange();
  }

  /**
   * Removes what uploads have left whose backend was killed. What a store keeps
   * is tried again the next time, and holds up none of the others.
   */
  async removeAbandoned(now: Date): Promise<void> {
    const { records, stores } = this.services;
    const before = new Date(now.getTime() - ABANDONED_MS);
    for (const folder of await records.abandoned(before)) {
      const store = stores.get(folder.owner);
      if (store) await this.#forget(folder.id, store, folderOf(folder));
      else await records.delete(folder.id);
    }
  }

  #store(owner: string, { ownershipRefs, userRef }: Member): ConfiguredStore {
    const store = this.services.stores.get(owner);
    if (!ownershipRefs.has(owner)) {
      throw new NotAllowedError(
        `owner: ${userRef} is no member of ${owner}, and its data is its members' alone`,
      );
    }
    if (!store) {
      throw new InputError(
        `owner: ${owner} has no store. A platform engineer can give it one with fmops.tuning.stores.`,
      );
    }
    return store;
  }

  /** Somebody tries again, or has not seen that the name is taken. */
  async #compare(
    taken: UploadedDataset,
    { chunks, format }: IncomingFile,
    { owner, maxBytes }: ConfiguredStore,
  ): Promise<UploadResult> {
    if (taken.owner === owner) {
      const rows = new DatasetRows();
      for await (const _ of rows.read(chunks, { format, maxBytes })) {
        // Only its checksum is wanted
      }
      if (rows.summary().digest === taken.digest) {
        return { dataset: taken, created: false };
      }
    }
    throw nameTaken(taken.name);
  }

  async #add(
    upload: DatasetUpload,
    file: IncomingFile,
    store: ConfiguredStore,
    uploadedBy: string,
  ): Promise<UploadResult> {
    const { records, onChange } = this.services;
    await this.#assertRoom(upload);
    const id = randomUUID();
    const folder = folderOf({ id, name: upload.name });
    const uri = claimUri(store, folder);
    await records.reserve({ ...upload, id, uri, uploadedBy }, new Date());
    let stored = false;
    try {
      const rows = await writeRows(file, store, folder);
      stored = await records.store(id, rows, new Date());
      const name = await records.named(store.owner, rows.digest);
      const dataset = name && (await records.get(name));
      if (!dataset) {
        throw new ConflictError(`The dataset ${upload.name} was deleted again`);
      }
      return { dataset, created: stored };
    } finally {
      if (stored) {
        await onChange();
      } else {
        await this.#forget(id, store, folder);
      }
    }
  }

  /** What can't be removed now is removed as abandoned later. */
  async #forget(id: string, { storage }: ConfiguredStore, folder: string) {
    try {
      await storage.remove(folder);
      await this.services.records.delete(id);
    } catch (error) {
      this.services.logger.warn(
        `The upload ${folder} was not removed yet: ${stringifyError(error)}`,
      );
    }
  }

  async #assertRoom({ name, owner }: DatasetUpload): Promise<void> {
    const { catalog, ownCredentials, records } = this.services;
    if ((await records.count(owner)) >= MOST_OF_AN_OWNER) {
      throw new ConflictError(
        `owner: ${owner} has ${MOST_OF_AN_OWNER} datasets, which is the most. Delete some first.`,
      );
    }
    const credentials = await ownCredentials();
    if (await catalog.getEntityByRef(datasetRef(name), { credentials })) {
      throw nameTaken(name);
    }
  }
}

/** Writes the rows to the store; after a failure there is nothing. */
async function writeRows(
  { chunks, format }: IncomingFile,
  { maxBytes, owner, storage }: ConfiguredStore,
  folder: string,
): Promise<RowsSummary> {
  const stored = <T>(written: Promise<T>) =>
    written.catch(error => {
      throw new ServiceUnavailableError(
        `The store of ${owner} can't be written to, and nothing was stored. Try again later, or tell a platform engineer.`,
        error,
      );
    });
  const writer = await stored(storage.create(folder));
  const rows = new DatasetRows();
  try {
    for await (const piece of rows.read(chunks, { format, maxBytes })) {
      await stored(writer.write(piece));
    }
    await stored(writer.finish());
    return rows.summary();
  } catch (error) {
    // People are told why it failed, not that clearing up did too
    await writer.abort().catch(() => {});
    throw error;
  }
}

function nameTaken(name: string): ConflictError {
  return new ConflictError(
    `name: There is a dataset ${name} already, with other rows. Choose another name.`,
  );
}
