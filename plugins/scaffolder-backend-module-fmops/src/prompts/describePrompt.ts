import { writeFile } from 'node:fs/promises';
import {
  resolveSafeChildPath,
  type AuthService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  PROMPT_TYPES,
  PROMPT_VARIABLE_TYPES,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { stringify } from 'yaml';
import { PLAN_ANNOTATION } from '../planning/blocks/existing';
import { fingerprint } from '../planning/fingerprint';
import { problemsError } from '../planning/problemsError';
import { CATALOG_FILE } from '../publishing/readEntities';
import { describePromptExamples } from './describePrompt.examples';
import { promptEntity } from './promptEntity';

/**
 * Creates the action `fmops:prompt:describe`: checks a prompt that is to be kept
 * in the catalog, and writes the file that the catalog reads.
 */
export function createDescribePromptAction(options: {
  auth: AuthService;
  catalog: CatalogService;
}) {
  const { auth, catalog } = options;
  return createTemplateAction({
    id: 'fmops:prompt:describe',
    description:
      'Checks a prompt with its variables before anything is created, and writes its catalog-info.yaml',
    examples: describePromptExamples,
    supportsDryRun: true,
    schema: {
      input: {
        name: z =>
          z
            .string()
            .regex(/^[a-z]([-a-z0-9]*[a-z0-9])?$/)
            .max(63),
        title: z => z.string().max(200).optional(),
        description: z => z.string().max(500).optional(),
        owner: z => z.string().describe('Entity reference of the owning group'),
        lifecycle: z =>
          z.string().describe('Such as experimental or production'),
        type: z => z.enum(PROMPT_TYPES),
        system: z => z.string().optional().describe('What a chat begins with'),
        prompt: z =>
          z.string().describe('The text, or what the user says in a chat'),
        variables: z =>
          z
            .array(
              z.object({
                name: z.string(),
                type: z.enum(PROMPT_VARIABLE_TYPES),
                description: z.string().optional(),
                required: z.boolean().optional(),
                preset: z.string().optional(),
                values: z.array(z.string()).optional(),
                maxLength: z.number().optional(),
              }),
            )
            .optional()
            .describe(
              'Of the placeholders; those that are left out must be filled in',
            ),
        version: z => z.string().min(1).max(100),
        tags: z => z.array(z.string()).optional(),
        task: z => z.string().optional(),
        responseSchema: z =>
          z.string().optional().describe('JSON Schema of the answer, as JSON'),
      },
      output: {
        entityRef: z => z.string(),
        fingerprint: z =>
          z.string().describe('The same for the same request of the same user'),
      },
    },
    async handler(ctx) {
      const entity = promptEntity(ctx.input);
      if (ctx.input.system && entity.spec.type === 'text') {
        ctx.logger.warn('The instructions are left out: a text has none');
      }
      const print = fingerprint(ctx.input, ctx.user?.ref ?? 'unknown');
      const entityRef = stringifyEntityRef(entity);
      const existing = await catalog.getEntityByRef(entityRef, {
        credentials: await auth.getOwnServiceCredentials(),
      });
      // A task that is done again finds what it has made
      const own = existing?.metadata.annotations?.[PLAN_ANNOTATION] === print;
      if (existing && !own) {
        const message = `there is a prompt ${entity.metadata.name} already: choose another name, or change its file for a new version`;
        throw problemsError([{ field: 'name', message }]);
      }
      entity.metadata.annotations = { [PLAN_ANNOTATION]: print };
      await writeFile(
        resolveSafeChildPath(ctx.workspacePath, CATALOG_FILE),
        stringify(entity, { lineWidth: 0 }),
      );
      ctx.logger.info(`Described ${entityRef} in ${CATALOG_FILE}`);
      ctx.output('entityRef', entityRef);
      ctx.output('fingerprint', print);
    },
  });
}
