import fs from 'node:fs';
import git, { type TreeEntry } from 'isomorphic-git';
import type { CommitAuthor } from '../publishing/gitRepository';

/** A change of one file on a branch of a local repository. */
export interface BranchRequest {
  /** Folder of the repository. */
  dir: string;
  branch: string;
  file: string;
  text: string;
  message: string;
  author: CommitAuthor;
}

async function treeWith(
  dir: string,
  tree: string,
  [name, ...rest]: string[],
  blob: string,
): Promise<string> {
  const { tree: entries } = await git.readTree({ fs, dir, oid: tree });
  const old = entries.find(({ path }) => path === name);
  const entry: TreeEntry =
    rest.length === 0
      ? { mode: '100644', path: name, oid: blob, type: 'blob' }
      : {
          mode: '040000',
          path: name,
          oid: await treeWith(dir, old?.oid ?? '', rest, blob),
          type: 'tree',
        };
  return git.writeTree({
    fs,
    dir,
    tree: [...entries.filter(item => item !== old), entry],
  });
}

/**
 * Commits a changed file to a branch that starts at HEAD, without touching the
 * files of the repository. The same change again makes no second commit.
 *
 * @returns the commit
 */
export async function commitToBranch(request: BranchRequest): Promise<string> {
  const { dir, branch, file, text, message, author } = request;
  const head = await git.resolveRef({ fs, dir, ref: 'HEAD' });
  const { commit } = await git.readCommit({ fs, dir, oid: head });
  const blob = await git.writeBlob({ fs, dir, blob: Buffer.from(text) });
  const tree = await treeWith(dir, commit.tree, file.split('/'), blob);
  const ref = `refs/heads/${branch}`;
  const there = await git.resolveRef({ fs, dir, ref }).catch(() => undefined);
  if (there) {
    const known = await git.readCommit({ fs, dir, oid: there });
    if (known.commit.tree === tree) {
      return there;
    }
  }
  const oid = await git.commit({
    ...{ fs, dir, message, author, tree },
    parent: [head],
    noUpdateBranch: true,
  });
  await git.writeRef({ fs, dir, ref, value: oid, force: true });
  return oid;
}
