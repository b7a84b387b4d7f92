import { constants } from 'node:fs';
import { open, opendir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isChildPath } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  MOST_FILES,
  type ArtifactFile,
  type ArtifactFolder,
} from './ArtifactFolder';
import { PlaceNotAllowedError } from './PlaceNotAllowedError';

/** A problem with a file, without the path that the file system knows it by. */
function problem(error: unknown, what: string): Error {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EPERM'
    ? new NotAllowedError(`The portal may not read ${what}`)
    : new NotFoundError(`There is no ${what}`);
}

/** A folder on the disk of the backend, inside one of those that are opened. */
export class LocalFolder implements ArtifactFolder {
  readonly uri: string;
  readonly name: string;
  readonly #root: string;
  readonly #path: string;

  /**
   * @param root - folder of the configuration
   * @param directory - the folder itself, an absolute path
   * @throws PlaceNotAllowedError when it leads out of the root, also by links
   * @throws NotFoundError when there is no such folder
   */
  static async open(root: string, directory: string): Promise<LocalFolder> {
    const uri = pathToFileURL(directory).href.replace(/(?<!\/)\/+$/, '');
    let paths: [string, string];
    try {
      paths = [await realpath(root), await realpath(directory)];
    } catch (error) {
      throw problem(error, `folder ${uri}`);
    }
    if (!isChildPath(...paths)) {
      throw new PlaceNotAllowedError(`${uri} leads out of the opened folder`);
    }
    if (!(await stat(paths[1])).isDirectory()) {
      throw new NotFoundError(
        `${uri} is a file; name the folder that it is in`,
      );
    }
    return new LocalFolder(uri, path.basename(directory), ...paths);
  }

  private constructor(
    uri: string,
    name: string,
    root: string,
    directory: string,
  ) {
    this.uri = uri;
    this.name = name;
    this.#root = root;
    this.#path = directory;
  }

  async list(signal: AbortSignal): Promise<ArtifactFile[]> {
    const files: ArtifactFile[] = [];
    for await (const { name } of await opendir(this.#path)) {
      signal.throwIfAborted();
      // One that leads out, or is gone meanwhile, is none of the folder's
      const stats = await this.#inside(name)
        .then(file => stat(file))
        .catch(() => undefined);
      if (stats?.isFile()) {
        files.push({ name, size: stats.size });
      }
      if (files.length === MOST_FILES) {
        break;
      }
    }
    return files;
  }

  async read(
    { name }: ArtifactFile,
    start: number,
    length: number,
    signal: AbortSignal,
  ): Promise<Uint8Array> {
    signal.throwIfAborted();
    const file = await this.#inside(name);
    // No link that took its place meanwhile, and no wait for a pipe
    const flags =
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const handle = await open(file, flags).catch(error => {
      throw problem(error, `file ${name}`);
    });
    try {
      const { size } = await handle.stat();
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - start)));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
      return bytes.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  }

  async #inside(name: string): Promise<string> {
    const file = await realpath(path.join(this.#path, name)).catch(error => {
      throw problem(error, `file ${name}`);
    });
    if (!isChildPath(this.#root, file)) {
      throw new PlaceNotAllowedError(`${name} leads out of the opened folder`);
    }
    return file;
  }
}
