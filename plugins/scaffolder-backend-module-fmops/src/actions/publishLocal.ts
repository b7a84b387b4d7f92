import path from 'node:path';
import type { AuthService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { assertNotFromElsewhere, awaitEntity } from '../publishing/awaitEntity';
import type { ProjectsDirectory } from '../publishing/projectsDirectory';
import { publishProject } from '../publishing/publishProject';
import { CATALOG_FILE, readEntities } from '../publishing/readEntities';
import { publishLocalExamples } from './publishLocal.examples';

/** What {@link createPublishLocalAction} needs. */
export interface PublishLocalOptions {
  auth: AuthService;
  catalog: CatalogService;
  /** Undefined when local projects are not configured. */
  projects?: ProjectsDirectory;
  authorEmail: string;
  /** How long to wait for the catalog. Default: 30 seconds. */
  patienceMs?: number;
}

/**
 * Creates the action `fmops:publish:local`: makes the workspace a Git
 * repository in the folder of local projects, and has the catalog read it.
 * Needs neither a Git host nor a `git` program.
 */
export function createPublishLocalAction(options: PublishLocalOptions) {
  const { auth, catalog, projects, authorEmail, patienceMs } = options;
  return createTemplateAction({
    id: 'fmops:publish:local',
    description:
      'Publishes the workspace as a Git repository on this machine, and has the catalog read it',
    examples: publishLocalExamples,
    supportsDryRun: true,
    schema: {
      input: {
        name: z => z.string().describe('Name of the project and its folder'),
        origin: z =>
          z
            .string()
            // It is written into the repository's configuration.
            .regex(/^[\w.:/-]{1,200}$/)
            .optional()
            .describe(
              'The same for the same request, so that repeating a task is told from a clash of names. Default: the id of the task',
            ),
        message: z => z.string().optional().describe('Commit message'),
      },
      output: {
        entityRef: z => z.string(),
        repository: z =>
          z.string().describe('Folder of the repository, for people'),
        commitHash: z => z.string(),
        outcome: z => z.enum(['created', 'updated', 'unchanged']),
      },
    },
    async handler(ctx) {
      if (!projects) {
        throw new InputError(
          'Local projects are not configured: set fmops.localProjects.directory, or publish to a Git host instead',
        );
      }
      const { name, origin = ctx.task.id, message } = ctx.input;
      const source = ctx.workspacePath;
      const own = await auth.getOwnServiceCredentials();
      const location = `file:${path.join(projects.path, name, CATALOG_FILE)}`;
      const entityRefs = await readEntities(source, name, catalog, own);
      const [entityRef] = entityRefs;
      const awaited = { catalog, entityRef, location };
      for (const ref of entityRefs) {
        await assertNotFromElsewhere(
          { catalog, entityRef: ref, location },
          own,
        );
      }
      const repository = `${path.basename(projects.path)}/${name}`;
      ctx.output('entityRef', entityRef);
      ctx.output('repository', repository);
      if (ctx.isDryRun) {
        ctx.logger.info(`Would publish ${entityRef} to ${repository}`);
        return;
      }
      const { commit, outcome } = await publishProject({
        directory: projects.path,
        name,
        source,
        origin,
        message: message ?? 'Create the project',
        author: { name: ctx.user?.ref ?? 'portal', email: authorEmail },
      });
      ctx.logger.info(
        `Repository ${repository} ${outcome}, commit ${commit.slice(0, 10)}`,
      );
      ctx.output('commitHash', commit);
      ctx.output('outcome', outcome);
      await catalog.refreshEntity(projects.locationRef, { credentials: own });
      await awaitEntity(awaited, await ctx.getInitiatorCredentials(), {
        signal: ctx.signal,
        patienceMs,
      });
      ctx.logger.info(`${entityRef} is in the catalog`);
    },
  });
}
