import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { ScmIntegrations } from '@backstage/integration';
import {
  initRepoAndPush,
  parseRepoUrl,
} from '@backstage/plugin-scaffolder-node';
import git from 'isomorphic-git';
import http from 'isomorphic-git/http/node';

interface Address {
  /** Of the repository in browsers, without a slash or `.git` at its end. */
  page: string;
  /** Of the folder of a branch in browsers. */
  contents(branch: string): string;
  auth: { username: string; password: string };
}

/**
 * A repository that an earlier attempt of a task has created on a Git host,
 * and may not have pushed to: the stock actions of Gitea and GitLab refuse to
 * go on with what they have made.
 */
export class UnfinishedRepository {
  readonly #address: Address;

  /** @returns nothing where the host's stock action goes on by itself */
  static at(
    repoUrl: string,
    integrations: ScmIntegrations,
  ): UnfinishedRepository | undefined {
    const { host, owner, repo } = parseRepoUrl(repoUrl, integrations);
    const gitea = integrations.gitea.byHost(host)?.config;
    if (gitea) {
      const page = `${gitea.baseUrl}/${owner}/${repo}`;
      return new UnfinishedRepository({
        page,
        contents: branch => `${page}/src/branch/${branch}`,
        auth: {
          username: gitea.username ?? '',
          password: gitea.password ?? '',
        },
      });
    }
    const gitlab = integrations.gitlab.byHost(host)?.config;
    if (gitlab) {
      const page = `${gitlab.baseUrl}/${owner}/${repo}`;
      return new UnfinishedRepository({
        page,
        contents: branch => `${page}/-/blob/${branch}`,
        auth: { username: 'oauth2', password: gitlab.token ?? '' },
      });
    }
    return undefined;
  }

  private constructor(address: Address) {
    this.#address = address;
  }

  get remoteUrl(): string {
    return `${this.#address.page}.git`;
  }

  /** Whether it is there and holds nothing: what was pushed is never pushed over. */
  async isEmpty(): Promise<boolean> {
    const refs = await git
      .listServerRefs({
        http,
        url: this.remoteUrl,
        onAuth: () => this.#address.auth,
        // Fails at once where the credentials do not serve
        onAuthFailure: () => ({ cancel: true }),
      })
      .catch(() => undefined);
    return refs?.length === 0;
  }

  /** Pushes a folder, as the stock actions do. */
  async push(
    options: Omit<
      Parameters<typeof initRepoAndPush>[0],
      'remoteUrl' | 'auth' | 'defaultBranch'
    > & { defaultBranch: string },
  ) {
    // What an earlier attempt has committed here was never pushed
    await rm(path.join(options.dir, '.git'), { recursive: true, force: true });
    const { commitHash } = await initRepoAndPush({
      ...options,
      remoteUrl: this.remoteUrl,
      auth: this.#address.auth,
    });
    return {
      remoteUrl: this.remoteUrl,
      repoContentsUrl: this.#address.contents(options.defaultBranch),
      commitHash,
    };
  }
}
