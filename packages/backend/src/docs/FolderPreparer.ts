import { cp, mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { NotModifiedError } from '@backstage/errors';
import type {
  PreparerBase,
  PreparerOptions,
  PreparerResponse,
} from '@backstage/plugin-techdocs-node';
import { digestOf } from './digestOf';

/** What documentation is made of, in a folder: nothing else of it is read. */
const PARTS = ['mkdocs.yml', 'docs'];

/**
 * Copies the documentation of a folder: the generator writes into what it is
 * given, and looks through all of it, which may be a whole work tree.
 */
export class FolderPreparer implements PreparerBase {
  readonly #inner: PreparerBase;

  /** @param inner - finds the folder of an entity */
  constructor(inner: PreparerBase) {
    this.#inner = inner;
  }

  shouldCleanPreparedDirectory(): boolean {
    return true;
  }

  /** @throws NotModifiedError where it is what it was when `etag` was given */
  async prepare(
    entity: Entity,
    options?: PreparerOptions,
  ): Promise<PreparerResponse> {
    const { preparedDir, etag } = await this.#inner.prepare(entity, options);
    // Downloaded, into a folder of its own
    if (etag) return { preparedDir, etag };
    const digest = await digestOf(preparedDir, PARTS);
    if (digest === options?.etag) throw new NotModifiedError();
    const copy = await mkdtemp(path.join(os.tmpdir(), 'fmops-docs-'));
    for (const part of PARTS) {
      await cp(path.join(preparedDir, part), path.join(copy, part), {
        recursive: true,
      });
    }
    return { preparedDir: copy, etag: digest };
  }
}
