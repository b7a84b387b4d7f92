/** A file with part of a model. */
export interface ArtifactFile {
  name: string;
  /** Bytes. */
  size: number;
}

/**
 * A folder with the files of one model, in a bucket or on a disk.
 *
 * Both calls throw NotFoundError, NotAllowedError or ServiceUnavailableError
 * with a message for people.
 */
export interface ArtifactFolder {
  /** Address without a slash at its end, as entities have it. */
  readonly uri: string;
  /** Its own name, as people write it. */
  readonly name: string;
  /** Files in the folder itself, at most 1,000. */
  list(signal: AbortSignal): Promise<ArtifactFile[]>;
  /** A part of a file, shorter where the file ends before. */
  read(
    file: ArtifactFile,
    start: number,
    length: number,
    signal: AbortSignal,
  ): Promise<Uint8Array>;
}

/** Most files of a folder that are looked at. */
export const MOST_FILES = 1_000;
