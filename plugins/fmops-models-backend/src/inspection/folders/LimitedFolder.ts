import { ServiceUnavailableError } from '@backstage/errors';
import type { ArtifactFile, ArtifactFolder } from './ArtifactFolder';

/** How much is read of one folder. */
export interface FolderLimits {
  requests: number;
  bytes: number;
}

/** Enough for the headers of 500 files. */
export const FOLDER_LIMITS: FolderLimits = {
  requests: 1_100,
  bytes: 100_000_000,
};

/** Reads a folder until the limits of one inspection are used up. */
export class LimitedFolder implements ArtifactFolder {
  readonly #folder: ArtifactFolder;
  readonly #left: FolderLimits;

  constructor(folder: ArtifactFolder, limits = FOLDER_LIMITS) {
    this.#folder = folder;
    this.#left = { ...limits };
  }

  get uri() {
    return this.#folder.uri;
  }

  get name() {
    return this.#folder.name;
  }

  async list(signal: AbortSignal): Promise<ArtifactFile[]> {
    this.#take(0);
    return this.#folder.list(signal);
  }

  async read(
    file: ArtifactFile,
    start: number,
    length: number,
    signal: AbortSignal,
  ): Promise<Uint8Array> {
    this.#take(length);
    return this.#folder.read(file, start, length, signal);
  }

  #take(bytes: number): void {
    this.#left.requests -= 1;
    this.#left.bytes -= bytes;
    if (this.#left.requests < 0 || this.#left.bytes < 0) {
      throw new ServiceUnavailableError(
        `${this.uri} has more to read than one lookup may; register the model by filling in its facts`,
      );
    }
  }
}
