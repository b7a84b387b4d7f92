import {
  GetObjectCommand,
  ListObjectsV2Command,
  type S3Client,
} from '@aws-sdk/client-s3';
import {
  isError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import {
  MOST_FILES,
  type ArtifactFile,
  type ArtifactFolder,
} from './ArtifactFolder';

const REFUSALS = ['AccessDenied', 'Forbidden', '403', 'InvalidAccessKeyId'];

/** A folder in a bucket: the objects below a prefix. */
export class S3Folder implements ArtifactFolder {
  readonly uri: string;
  readonly name: string;
  readonly #client: S3Client;
  readonly #bucket: string;
  readonly #prefix: string;

  /** @param prefix - without a slash at either end; empty for the whole bucket */
  constructor(client: S3Client, bucket: string, prefix: string) {
    this.#client = client;
    this.#bucket = bucket;
    this.#prefix = prefix && `${prefix}/`;
    this.name = prefix.split('/').at(-1) || bucket;
    this.uri = `s3://${bucket}${prefix && `/${prefix}`}`;
  }

  async list(signal: AbortSignal): Promise<ArtifactFile[]> {
    const command = new ListObjectsV2Command({
      Bucket: this.#bucket,
      Prefix: this.#prefix,
      Delimiter: '/',
      MaxKeys: MOST_FILES,
    });
    const { Contents = [] } = await this.#client
      .send(command, { abortSignal: signal })
      .catch(error => {
        throw this.#problem(error);
      });
    return Contents.flatMap(({ Key = '', Size: size = 0 }) => {
      const name = Key.slice(this.#prefix.length);
      return name ? [{ name, size }] : [];
    });
  }

  async read(
    { name }: ArtifactFile,
    start: number,
    length: number,
    signal: AbortSignal,
  ): Promise<Uint8Array> {
    if (length < 1) {
      return new Uint8Array();
    }
    const command = new GetObjectCommand({
      Bucket: this.#bucket,
      Key: `${this.#prefix}${name}`,
      Range: `bytes=${start}-${start + length - 1}`,
    });
    try {
      const { Body } = await this.#client.send(command, {
        abortSignal: signal,
      });
      const chunks: Uint8Array[] = [];
      let bytes = 0;
      // A server that knows no ranges sends the whole file: leaving ends that
      for await (const chunk of (Body ?? []) as AsyncIterable<Uint8Array>) {
        chunks.push(chunk);
        bytes += chunk.byteLength;
        if (bytes >= length) {
          break;
        }
      }
      return Buffer.concat(chunks).subarray(0, length);
    } catch (error) {
      throw this.#problem(error);
    }
  }

  #problem(error: unknown): Error {
    const name = isError(error) ? error.name : 'Error';
    if (name === 'NoSuchBucket' || name === 'NoSuchKey') {
      return new NotFoundError(`There is no ${this.uri}`);
    }
    if (REFUSALS.includes(name)) {
      return new NotAllowedError(
        `The portal may not read ${this.uri}; its role needs s3:ListBucket and s3:GetObject there`,
      );
    }
    if (name === 'CredentialsProviderError') {
      return new ServiceUnavailableError(
        `${this.uri} can't be read: the portal has no AWS credentials`,
      );
    }
    return new ServiceUnavailableError(
      `${this.uri} can't be read: ${
        name === 'PermanentRedirect'
          ? 'the bucket is in another region than the configuration says'
          : name
      }`,
    );
  }
}
