import fs from 'node:fs';
import git from 'isomorphic-git';

/** Who a commit is by. */
export interface CommitAuthor {
  name: string;
  email: string;
}

/** Where a repository came from and what was published to it last. */
export interface PublishedState {
  /** Of the task that made it, see `publishProject`. */
  origin: string;
  /** Commit that was published last. */
  commit: string;
}

const BRANCH = 'main';

/** Makes `dir` a repository with an unborn branch `main`, unless it is one. */
export async function initRepository(dir: string): Promise<void> {
  await git.init({ fs, dir, defaultBranch: BRANCH });
}

/** Commits the whole content of `dir`, apart from what its `.gitignore` names. */
export async function commitAll(
  dir: string,
  message: string,
  author: CommitAuthor,
): Promise<string> {
  await git.add({ fs, dir, filepath: '.' });
  const rows = await git.statusMatrix({ fs, dir });
  for (const [filepath, , workdir] of rows) {
    if (workdir === 0) {
      await git.remove({ fs, dir, filepath });
    }
  }
  return git.commit({ fs, dir, message, author });
}

/** Id of the tree of a commit: equal for equal content. */
export async function treeOf(dir: string, oid: string): Promise<string> {
  const { commit } = await git.readCommit({ fs, dir, oid });
  return commit.tree;
}

/** Whether nothing was committed since `oid`, and nothing waits to be. */
export async function isUnchangedSince(
  dir: string,
  oid: string,
): Promise<boolean> {
  if ((await git.resolveRef({ fs, dir, ref: 'HEAD' })) !== oid) {
    return false;
  }
  const rows = await git.statusMatrix({ fs, dir });
  return rows.every(row => row.slice(1).every(column => column === 1));
}

/** Reads what `writeState` left; undefined when `dir` was not published by it. */
export async function readState(
  dir: string,
): Promise<PublishedState | undefined> {
  const get = (key: string): Promise<string | undefined> =>
    git.getConfig({ fs, dir, path: `fmops.${key}` }).catch(() => undefined);
  const [origin, commit] = [await get('origin'), await get('commit')];
  return origin && commit ? { origin, commit } : undefined;
}

/** Notes in the repository's own configuration where it came from. */
export async function writeState(
  dir: string,
  { origin, commit }: PublishedState,
): Promise<void> {
  await git.setConfig({ fs, dir, path: 'fmops.origin', value: origin });
  await git.setConfig({ fs, dir, path: 'fmops.commit', value: commit });
}
