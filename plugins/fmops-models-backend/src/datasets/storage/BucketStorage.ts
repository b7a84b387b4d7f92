import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  UploadPartCommand,
  type CompletedPart,
  type S3Client,
} from '@aws-sdk/client-s3';
import {
  ROWS_FILE,
  type DatasetStorage,
  type DatasetWriter,
} from './DatasetStorage';

/** Parts but the last have to be at least 5 MiB. */
const PART = 8 * 1024 * 1024;

/** One object, sent in parts: readers see it when it is complete. */
class MultipartWriter implements DatasetWriter {
  readonly #parts: CompletedPart[] = [];
  #waiting: Buffer[] = [];
  #bytes = 0;

  constructor(
    private readonly client: S3Client,
    private readonly upload: { Bucket: string; Key: string; UploadId: string },
  ) {}

  async write(piece: Buffer): Promise<void> {
    this.#waiting.push(piece);
    this.#bytes += piece.byteLength;
    if (this.#bytes >= PART) {
      await this.#send();
    }
  }

  async finish(): Promise<void> {
    if (this.#bytes > 0) {
      await this.#send();
    }
    await this.client.send(
      new CompleteMultipartUploadCommand({
        ...this.upload,
        MultipartUpload: { Parts: this.#parts },
      }),
    );
  }

  async abort(): Promise<void> {
    await this.client.send(new AbortMultipartUploadCommand(this.upload));
  }

  async #send(): Promise<void> {
    const PartNumber = this.#parts.length + 1;
    const Body = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#bytes = 0;
    const { ETag } = await this.client.send(
      new UploadPartCommand({ ...this.upload, PartNumber, Body }),
    );
    this.#parts.push({ PartNumber, ETag });
  }
}

/** A folder of a bucket of Amazon S3, or of a server that speaks S3. */
export class BucketStorage implements DatasetStorage {
  /**
   * @param client - called when it is needed, so that credentials that are
   *   missing stop uploads and nothing else
   */
  constructor(
    private readonly options: {
      client: () => Promise<S3Client>;
      bucket: string;
      /** Without slashes at its ends; empty for the root. */
      prefix: string;
    },
  ) {}

  async create(folder: string): Promise<DatasetWriter> {
    const client = await this.options.client();
    const object = this.#object(folder);
    const { UploadId } = await client.send(
      new CreateMultipartUploadCommand({
        ...object,
        ContentType: 'application/jsonl',
      }),
    );
    if (!UploadId) {
      throw new Error(`The bucket ${object.Bucket} did not begin an upload`);
    }
    return new MultipartWriter(client, { ...object, UploadId });
  }

  async remove(folder: string): Promise<void> {
    const client = await this.options.client();
    await client.send(new DeleteObjectCommand(this.#object(folder)));
  }

  #object(folder: string) {
    const { bucket, prefix } = this.options;
    const Key = [prefix, folder, ROWS_FILE].filter(Boolean).join('/');
    return { Bucket: bucket, Key };
  }
}
