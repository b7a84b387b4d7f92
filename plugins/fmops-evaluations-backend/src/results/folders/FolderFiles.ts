import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { ImportFile } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { MANIFEST } from './manifest';

/** Of one folder, so that none takes the memory and time of all. */
const MOST_DELIVERIES = 2_000;
const MOST_FILES = 200;
const MOST_BYTES = 64 * 1024 * 1024;

/** The files of one delivery, as they are now. */
export interface DeliveredFiles {
  manifest: string;
  /** All others, without folders within. */
  files: ImportFile[];
  /** SHA-256 of all of them with their names. */
  digest: string;
}

/** Reads a folder: each folder in it that has an `import.yaml` is a delivery. */
export class FolderFiles {
  constructor(private readonly folder: string) {}

  /** Names of deliveries, in their order. */
  async names(): Promise<string[]> {
    const names = (await fs.readdir(this.folder))
      .filter(name => !name.startsWith('.'))
      .sort();
    const deliveries: string[] = [];
    for (const name of names) {
      const manifest = path.join(this.folder, name, MANIFEST);
      const found = await fs.stat(manifest).catch(() => undefined);
      if (found?.isFile()) deliveries.push(name);
      if (deliveries.length > MOST_DELIVERIES) {
        throw new InputError(
          `${this.folder} holds more than ${MOST_DELIVERIES} deliveries: move those that were read elsewhere`,
        );
      }
    }
    return deliveries;
  }

  /**
   * Changes when a file of a delivery does, without reading any.
   *
   * @throws InputError for files that are too many, too large or elsewhere
   */
  async stamp(delivery: string): Promise<string> {
    let bytes = 0;
    const stamps: string[] = [];
    for (const name of await this.#fileNames(delivery)) {
      const { size, mtimeMs } = await fs.stat(this.#pathOf(delivery, name));
      bytes += size;
      stamps.push(`${name} ${size} ${mtimeMs}`);
    }
    if (bytes > MOST_BYTES) {
      throw new InputError(
        `its files have more than ${MOST_BYTES / 1024 / 1024} MB`,
      );
    }
    return stamps.join('\n');
  }

  async read(delivery: string): Promise<DeliveredFiles> {
    const hash = createHash('sha256');
    const files: ImportFile[] = [];
    let manifest = '';
    for (const name of await this.#fileNames(delivery)) {
      const content = await fs.readFile(this.#pathOf(delivery, name), 'utf8');
      hash.update(JSON.stringify([name, content]));
      if (name === MANIFEST) manifest = content;
      else files.push({ name, content });
    }
    return { manifest, files, digest: hash.digest('hex') };
  }

  async #fileNames(delivery: string): Promise<string[]> {
    const folder = this.#pathOf(delivery);
    const names: string[] = [];
    for (const name of (await fs.readdir(folder)).sort()) {
      if (name.startsWith('.')) continue;
      if ((await fs.stat(this.#pathOf(delivery, name))).isFile()) {
        names.push(name);
      }
    }
    if (names.length > MOST_FILES) {
      throw new InputError(`it has more than ${MOST_FILES} files`);
    }
    return names;
  }

  /** Links are followed within the folder only. */
  #pathOf(...parts: string[]): string {
    return resolveSafeChildPath(this.folder, path.join(...parts));
  }
}
