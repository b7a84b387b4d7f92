import { parseEntityRef } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { ScmIntegrations } from '@backstage/integration';
import { createPublishGiteaAction } from '@backstage/plugin-scaffolder-backend-module-gitea';
import { createPublishGithubAction } from '@backstage/plugin-scaffolder-backend-module-github';
import { createPublishGitlabAction } from '@backstage/plugin-scaffolder-backend-module-gitlab';
import {
  createTemplateAction,
  parseRepoUrl,
} from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';
import { awaitEntity } from '../publishing/awaitEntity';
import { CATALOG_FILE, readEntities } from '../publishing/readEntities';
import { UnfinishedRepository } from '../publishing/UnfinishedRepository';
import {
  createPublishLocalAction,
  type PublishLocalOptions,
} from './publishLocal';
import { publishProjectExamples } from './publishProject.examples';
import { runPart, type PartContext } from './runPart';

const BRANCH = 'main';

/** What {@link createPublishProjectAction} needs. */
export interface PublishProjectOptions extends PublishLocalOptions {
  config: Config;
  integrations: ScmIntegrations;
}

/** What all stock actions that publish understand. */
interface Publication {
  repoUrl: string;
  description: string;
  defaultBranch: string;
  repoVisibility: 'private';
  gitCommitMessage: string;
}

type PublishToHost = (
  ctx: PartContext,
  input: Publication & JsonObject,
) => Promise<{
  remoteUrl?: string;
  repoContentsUrl?: string;
  commitHash?: string;
}>;

/**
 * Creates the action `fmops:project:publish`: publishes the workspace with the
 * stock action of the Git host that was chosen, or on this machine where none was,
 * and has the catalog read it.
 */
export function createPublishProjectAction(options: PublishProjectOptions) {
  const { auth, catalog, config, patienceMs } = options;
  const local = createPublishLocalAction(options);
  const github = createPublishGithubAction(options);
  const gitlab = createPublishGitlabAction(options);
  const gitea = createPublishGiteaAction(options);
  /** By the type of the integration that knows the host. */
  const hosts: Partial<Record<string, PublishToHost>> = {
    github: (ctx, input) => runPart(github, ctx, input),
    gitlab: (ctx, { description, ...input }) =>
      runPart(gitlab, ctx, { ...input, settings: { description } }),
    gitea: (ctx, input) => runPart(gitea, ctx, input),
  };
  return createTemplateAction({
    id: 'fmops:project:publish',
    description:
      'Publishes the workspace to GitHub, GitLab, Gitea or on this machine, and has the catalog read it',
    examples: publishProjectExamples,
    supportsDryRun: true,
    schema: {
      input: {
        name: z => z.string().describe('Name of the project'),
        repoUrl: z =>
          z
            .string()
            .optional()
            .describe(
              'Repository such as github.com?owner=org&repo=name; on this machine when empty',
            ),
        description: z => z.string().optional(),
        origin: z =>
          z.string().optional().describe('As of fmops:publish:local'),
        message: z => z.string().optional().describe('Commit message'),
      },
      output: {
        entityRef: z => z.string(),
        repository: z => z.string().describe('Address or folder, for people'),
        repositoryUrl: z => z.string().optional(),
        commitHash: z => z.string().optional(),
      },
    },
    async handler(ctx) {
      const { name, repoUrl, description, origin, message } = ctx.input;
      if (!repoUrl) {
        const done = await runPart(local, ctx, {
          name,
          ...(origin && { origin }),
          ...(message && { message }),
        });
        ctx.output('entityRef', done.entityRef ?? '');
        ctx.output('repository', done.repository ?? '');
        ctx.output('commitHash', done.commitHash);
        return;
      }
      const host = hostOf(repoUrl, options.integrations);
      const type = options.integrations.byHost(host)?.type ?? '';
      const publish = hosts[type];
      if (!publish) {
        throw new InputError(
          `repository: projects are not published to ${
            type || host
          }; choose GitHub, GitLab or Gitea`,
        );
      }
      const own = await auth.getOwnServiceCredentials();
      const [entityRef] = await readEntities(
        ctx.workspacePath,
        name,
        catalog,
        own,
      );
      ctx.output('entityRef', entityRef);
      if (ctx.isDryRun) {
        ctx.output('repository', host);
        ctx.logger.info(`Would publish ${entityRef} to ${host}`);
        return;
      }
      let first = false;
      await ctx.checkpoint({
        key: `publish.begun.${host}.${name}`,
        fn: async () => {
          first = true;
          return true;
        },
      });
      const published = await ctx.checkpoint({
        key: `publish.${host}.${name}`,
        fn: async () => {
          const gitCommitMessage = message ?? 'Create the project';
          const begun = first
            ? undefined
            : UnfinishedRepository.at(repoUrl, options.integrations);
          const { remoteUrl, repoContentsUrl, commitHash } =
            (await begun?.isEmpty())
              ? await begun!.push({
                  dir: ctx.workspacePath,
                  defaultBranch: BRANCH,
                  logger: ctx.logger,
                  commitMessage: gitCommitMessage,
                  gitAuthorInfo: {
                    name: config.getOptionalString(
                      'scaffolder.defaultAuthor.name',
                    ),
                    email: config.getOptionalString(
                      'scaffolder.defaultAuthor.email',
                    ),
                  },
                })
              : await publish(ctx, {
                  repoUrl,
                  description: description || parseEntityRef(entityRef).name,
                  defaultBranch: BRANCH,
                  repoVisibility: 'private',
                  gitCommitMessage,
                });
          return {
            remoteUrl: remoteUrl ?? host,
            // Some hosts end it with a slash
            contentsUrl: (repoContentsUrl ?? '').replace(/(?<!\/)\/+$/, ''),
            commitHash: commitHash ?? null,
          };
        },
      });
      ctx.output('repository', published.remoteUrl);
      ctx.output('repositoryUrl', published.remoteUrl);
      ctx.output('commitHash', published.commitHash ?? undefined);
      const location = `${published.contentsUrl}/${CATALOG_FILE}`;
      // Of a repository that the portal has made itself. Who asked for it need not
      // be allowed to add locations of whatever they like.
      await catalog
        .addLocation({ type: 'url', target: location }, { credentials: own })
        .catch(error => {
          // A task that goes on after a restart has added it before.
          if (error.name !== 'ConflictError') {
            throw error;
          }
        });
      await awaitEntity(
        { catalog, entityRef, location: `url:${location}` },
        await ctx.getInitiatorCredentials(),
        { signal: ctx.signal, patienceMs },
      );
      ctx.logger.info(`${entityRef} is in the catalog`);
    },
  });
}

function hostOf(repoUrl: string, integrations: ScmIntegrations): string {
  try {
    return parseRepoUrl(repoUrl, integrations).host;
  } catch (error) {
    throw new InputError(
      'repository: it must be a repository such as github.com?owner=org&repo=name, on a Git host of the portal',
      error,
    );
  }
}
