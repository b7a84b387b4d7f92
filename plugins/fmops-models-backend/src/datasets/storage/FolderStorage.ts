import { mkdir, open, realpath, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import {
  ROWS_FILE,
  type DatasetStorage,
  type DatasetWriter,
} from './DatasetStorage';

/** A folder on the disk of the backend, for a portal on one machine. */
export class FolderStorage implements DatasetStorage {
  /** @param root - absolute path; made when it is first needed */
  constructor(private readonly root: string) {}

  async create(folder: string): Promise<DatasetWriter> {
    await mkdir(this.root, { recursive: true });
    const directory = await this.#inside(folder);
    await mkdir(directory, { recursive: true });
    const partial = path.join(directory, `.${ROWS_FILE}`);
    const file = await open(partial, 'wx', 0o600);
    return {
      async write(piece) {
        await file.writeFile(piece);
      },
      async finish() {
        await file.sync();
        await file.close();
        await rename(partial, path.join(directory, ROWS_FILE));
      },
      abort: async () => {
        await file.close().catch(() => {});
        await this.remove(folder);
      },
    };
  }

  async remove(folder: string): Promise<void> {
    const directory = await this.#inside(folder);
    await rm(directory, { recursive: true, force: true });
    // Of the dataset, when nothing else is in it
    await rmdir(path.dirname(directory)).catch(() => {});
  }

  /** Also links that are in the folder don't lead out of it. */
  async #inside(folder: string): Promise<string> {
    const root = await realpath(this.root).catch(() => this.root);
    return resolveSafeChildPath(root, folder);
  }
}
