import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { ScmIntegrations } from '@backstage/integration';
import { createPublishGithubPullRequestAction } from '@backstage/plugin-scaffolder-backend-module-github';
import { createPublishGitlabMergeRequestAction } from '@backstage/plugin-scaffolder-backend-module-gitlab';
import {
  createTemplateAction,
  parseRepoUrl,
} from '@backstage/plugin-scaffolder-node';
import {
  commitToBranch,
  ENVIRONMENTS,
  overlayFile,
  promoteOverlay,
  type Environment,
} from '../promotion';
import type { ProjectsDirectory } from '../publishing/projectsDirectory';
import { proposePromotionExamples } from './proposePromotion.examples';
import { runPart } from './runPart';

/** What {@link createProposePromotionAction} needs. */
export interface ProposePromotionOptions {
  integrations: ScmIntegrations;
  /** Undefined when local projects are not configured. */
  projects?: ProjectsDirectory;
  authorEmail: string;
}

/** Folder of the workspace with what the pull request changes. */
const CHANGES = '.promotion';

async function overlayOf(root: string, environment: Environment) {
  const file = overlayFile(environment);
  const text = await readFile(resolveSafeChildPath(root, file), 'utf8').catch(
    () => {
      throw new InputError(
        `The project has no file ${file}: it was not made with environments, or the workspace does not hold it`,
      );
    },
  );
  return { environment, text };
}

/**
 * Creates the action `fmops:promotion:propose`: proposes that an environment of a
 * project gets what runs in another one, as a pull request on its overlay, or as a
 * branch of a project on this machine. Somebody else merges it.
 */
export function createProposePromotionAction(options: ProposePromotionOptions) {
  const { integrations, projects, authorEmail } = options;
  const github = createPublishGithubPullRequestAction({ integrations });
  const gitlab = createPublishGitlabMergeRequestAction({ integrations });
  return createTemplateAction({
    id: 'fmops:promotion:propose',
    description:
      'Proposes that an environment of a project gets what runs in another one',
    examples: proposePromotionExamples,
    supportsDryRun: true,
    schema: {
      input: {
        name: z => z.string().describe('Name of the project'),
        repoUrl: z =>
          z
            .string()
            .optional()
            .describe(
              'Repository whose content is in the workspace; without it, the project of that name on this machine',
            ),
        from: z => z.enum(ENVIRONMENTS),
        to: z => z.enum(ENVIRONMENTS),
        image: z =>
          z
            .string()
            .optional()
            .describe('Image with a tag or digest that is promoted with it'),
        description: z => z.string().optional().describe('For who reviews it'),
      },
      output: {
        branch: z => z.string(),
        url: z => z.string().optional().describe('Of the pull request'),
        changed: z =>
          z.boolean().describe('False when there is nothing to promote'),
      },
    },
    async handler(ctx) {
      const { name, repoUrl, from, to, image, description } = ctx.input;
      const root = repoUrl ? ctx.workspacePath : projectFolder(projects, name);
      const [source, target] = [
        await overlayOf(root, from),
        await overlayOf(root, to),
      ];
      const text = promoteOverlay(source, target, image);
      const digest = createHash('sha256').update(text).digest('hex');
      // The same proposal has the same branch.
      const branch = `promote-${to}-${digest.slice(0, 8)}`;
      const changed = text !== target.text;
      ctx.output('branch', branch);
      ctx.output('changed', changed);
      if (!changed) {
        ctx.logger.info(
          `${to} has what ${from} has: nothing is to be promoted`,
        );
        return;
      }
      if (ctx.isDryRun) {
        ctx.logger.info(`Would propose ${branch} for ${name}`);
        return;
      }
      const title = `Promote ${name} from ${from} to ${to}`;
      const file = overlayFile(to);
      if (!repoUrl) {
        await ctx.checkpoint({
          key: `promote.${branch}`,
          fn: () =>
            commitToBranch({
              ...{ dir: root, branch, file, text },
              message: description ? `${title}\n\n${description}` : title,
              author: { name: ctx.user?.ref ?? 'portal', email: authorEmail },
            }),
        });
        ctx.logger.info(`The branch ${branch} of ${name} holds the proposal`);
        return;
      }
      const change = resolveSafeChildPath(
        ctx.workspacePath,
        path.join(CHANGES, file),
      );
      await mkdir(path.dirname(change), { recursive: true });
      await writeFile(change, text);
      const request = {
        ...{ repoUrl, title, sourcePath: CHANGES, branchName: branch },
        description: description ?? title,
      };
      const { type } = integrations.byHost(
        parseRepoUrl(repoUrl, integrations).host,
      ) ?? { type: '' };
      if (type === 'github') {
        const done = await runPart(github, ctx, { ...request, update: true });
        ctx.output('url', done.remoteUrl);
      } else if (type === 'gitlab') {
        const done = await runPart(gitlab, ctx, {
          ...request,
          commitAction: 'auto' as const,
        });
        ctx.output('url', done.mergeRequestUrl);
      } else {
        throw new InputError(
          `repoUrl: pull requests are opened on GitHub and GitLab, not on ${type}`,
        );
      }
    },
  });
}

function projectFolder(
  projects: ProjectsDirectory | undefined,
  name: string,
): string {
  if (!projects) {
    throw new InputError(
      'Local projects are not configured: name the repository in repoUrl',
    );
  }
  return resolveSafeChildPath(projects.path, name);
}
