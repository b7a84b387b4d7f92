/** One file being written. It is there when it is finished, and not before. */
export interface DatasetWriter {
  write(piece: Buffer): Promise<void>;
  finish(): Promise<void>;
  /** Leaves nothing of it, also of what was written. */
  abort(): Promise<void>;
}

/** A place that keeps the rows of datasets, each in a folder of its own. */
export interface DatasetStorage {
  /** @param folder - path below the root, of names that are no more than that */
  create(folder: string): Promise<DatasetWriter>;
  /** Removes a folder with what is in it; none is fine too. */
  remove(folder: string): Promise<void>;
}

/** Name of the file with the rows: libraries take what begins so for the split `train`. */
export const ROWS_FILE = 'train.jsonl';
