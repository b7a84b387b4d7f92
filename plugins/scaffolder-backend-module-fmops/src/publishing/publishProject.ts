import { randomUUID } from 'node:crypto';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { ConflictError, InputError } from '@backstage/errors';
import { isObjectName } from '../planning/blocks/names';
import {
  commitAll,
  initRepository,
  isUnchangedSince,
  readState,
  treeOf,
  writeState,
  type CommitAuthor,
} from './gitRepository';

/** A folder that is to become a repository among the local projects. */
export interface PublishRequest {
  /** Absolute: where projects go. */
  directory: string;
  /** Of the project, and its folder. */
  name: string;
  /** Content to publish. */
  source: string;
  /** The same for the same task, so that repeating it is told from a clash of names. */
  origin: string;
  message: string;
  author: CommitAuthor;
}

/** What became of a {@link PublishRequest}. */
export interface PublishResult {
  commit: string;
  outcome: 'created' | 'updated' | 'unchanged';
}

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );

function isTaken(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOTEMPTY' || code === 'EEXIST';
}

async function replace(target: string, staged: string): Promise<void> {
  const old = `${staged}.old`;
  await rename(target, old);
  await rename(staged, target);
  await rm(old, { recursive: true, force: true });
}

async function publishOver(
  request: PublishRequest,
  target: string,
  staged: string,
  stagedCommit: string,
): Promise<PublishResult> {
  const { name, source, origin, message, author } = request;
  const state = await readState(target);
  if (state?.origin !== origin) {
    throw new ConflictError(
      `name: a project ${name} already exists and was made by another task. Choose another name, or remove that project first.`,
    );
  }
  if (
    (await treeOf(staged, stagedCommit)) ===
    (await treeOf(target, state.commit))
  ) {
    return { commit: state.commit, outcome: 'unchanged' };
  }
  if (!(await isUnchangedSince(target, state.commit))) {
    throw new ConflictError(
      `name: the project ${name} was changed since this task made it, and would be overwritten. Keep it and submit its manifest, or choose another name.`,
    );
  }
  const next = `${staged}.next`;
  try {
    await cp(source, next, { recursive: true });
    await cp(path.join(target, '.git'), path.join(next, '.git'), {
      recursive: true,
    });
    const commit = await commitAll(next, message, author);
    await writeState(next, { origin, commit });
    await replace(target, next);
    return { commit, outcome: 'updated' };
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/**
 * Publishes a folder as a local Git repository. It is made aside and moved into
 * place whole, so that nobody reads a half of it; the same content again
 * changes nothing.
 *
 * @throws InputError for a name that can't be a folder's.
 * @throws ConflictError when the name is taken, or the project was changed since.
 */
export async function publishProject(
  request: PublishRequest,
): Promise<PublishResult> {
  const { directory, name, source, origin, message, author } = request;
  if (!isObjectName(name)) {
    throw new InputError(
      `name: "${name}" can't be the name of a folder; use lower-case letters, digits, hyphens and dots`,
    );
  }
  await mkdir(directory, { recursive: true });
  const target = resolveSafeChildPath(directory, name);
  // Hidden from the catalog's glob, and on the same file system as the target.
  const staged = resolveSafeChildPath(directory, `.${name}.${randomUUID()}`);
  try {
    await cp(source, staged, {
      recursive: true,
      filter: file => path.relative(source, file) !== '.git',
    });
    await initRepository(staged);
    const commit = await commitAll(staged, message, author);
    if (!(await exists(target))) {
      await writeState(staged, { origin, commit });
      try {
        await rename(staged, target);
        return { commit, outcome: 'created' };
      } catch (error) {
        // Somebody else published under this name at the same moment.
        if (!isTaken(error)) {
          throw error;
        }
      }
    }
    return await publishOver(request, target, staged, commit);
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}
