import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { InputError } from '@backstage/errors';
import type { Bucket, InspectionSettings } from '../InspectionSettings';
import type { ArtifactFolder } from './ArtifactFolder';
import { LocalFolder } from './LocalFolder';
import { PlaceNotAllowedError } from './PlaceNotAllowedError';
import type { S3Clients } from './S3Clients';
import { S3Folder } from './S3Folder';

/** Opens folders by their address: those that the configuration names, and no others. */
export class ArtifactFolders {
  readonly #buckets: Bucket[];
  readonly #folders: string[];
  readonly #clients: Pick<S3Clients, 'get'>;

  constructor(
    { buckets, folders }: Pick<InspectionSettings, 'buckets' | 'folders'>,
    clients: Pick<S3Clients, 'get'>,
  ) {
    this.#buckets = buckets;
    this.#folders = folders;
    this.#clients = clients;
  }

  /**
   * @throws InputError for what is no address
   * @throws PlaceNotAllowedError that names the places which are opened
   * @throws NotFoundError when there is no such folder
   */
  async open(uri: string): Promise<ArtifactFolder> {
    if (uri.startsWith('s3://')) {
      return this.#openBucket(uri);
    }
    if (uri.startsWith('file:///')) {
      return this.#openFolder(uri);
    }
    throw new InputError(
      'Give an address that begins with s3:// or file:///, such as s3://bucket/folder',
    );
  }

  async #openBucket(uri: string): Promise<ArtifactFolder> {
    const [name, ...parts] = uri.slice('s3://'.length).split('/');
    if (parts.at(-1) === '') {
      parts.pop();
    }
    if (
      !/^[a-z0-9][a-z0-9.-]+$/.test(name) ||
      parts.some(part => !/^[^\s\p{C}]+$/u.test(part) || /^\.\.?$/.test(part))
    ) {
      throw new InputError(
        `${uri} is no address of a folder in a bucket, such as s3://bucket/folder`,
      );
    }
    const prefix = parts.join('/');
    const bucket = this.#buckets.find(
      item =>
        item.name === name && `${prefix}/`.startsWith(slashed(item.prefix)),
    );
    if (!bucket) {
      throw this.#notAllowed(uri);
    }
    return new S3Folder(await this.#clients.get(bucket), name, prefix);
  }

  async #openFolder(uri: string): Promise<ArtifactFolder> {
    let directory: string;
    try {
      directory = path.resolve(fileURLToPath(uri));
    } catch {
      throw new InputError(`${uri} is no address of a folder`);
    }
    const root = this.#folders.find(item => isWithin(item, directory));
    if (!root) {
      throw this.#notAllowed(uri);
    }
    return LocalFolder.open(root, directory);
  }

  #notAllowed(uri: string): PlaceNotAllowedError {
    const open = [
      ...this.#buckets.map(({ name, prefix }) => `s3://${name}/${prefix}`),
      ...this.#folders.map(folder => pathToFileURL(folder).href),
    ];
    return new PlaceNotAllowedError(
      open.length > 0
        ? `${uri} is not a place that the portal may read. These are: ${open.join(
            ', ',
          )}. A platform engineer can open others with fmops.models.`
        : 'The portal may read no buckets and no folders. A platform engineer can open some with fmops.models.',
    );
  }
}

function slashed(prefix: string): string {
  return prefix && `${prefix}/`;
}

/** By name alone: what does not exist is no answer for somebody outside. */
function isWithin(root: string, directory: string): boolean {
  const relative = path.relative(root, directory);
  return !/^\.\.($|\/)/.test(relative) && !path.isAbsolute(relative);
}
