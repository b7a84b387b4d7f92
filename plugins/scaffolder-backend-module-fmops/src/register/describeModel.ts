import { writeFile } from 'node:fs/promises';
import type { AuthService } from '@backstage/backend-plugin-api';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  ACCESS_LEVELS,
  COMMERCIAL_USES,
  MODALITIES,
  MODEL_TYPES,
  REGISTRATION_WAYS,
  type InspectionsApi,
  type ModelRegistration,
} from '@fmops/backstage-plugin-fmops-models-common';
import { fingerprint } from '../planning/fingerprint';
import { CATALOG_FILE } from '../publishing/readEntities';
import { initiatorToken } from '../submitting/initiatorToken';
import { describeModelExamples } from './describeModel.examples';
import { modelYaml } from './modelYaml';
import { planRegistration } from './planRegistration';

/** What {@link createDescribeModelAction} needs. */
export interface DescribeModelOptions {
  auth: AuthService;
  catalog: CatalogService;
  inspections: InspectionsApi;
}

/**
 * Creates the action `fmops:model:describe`: checks a model that is to be
 * registered in every respect, and writes the file that the catalog reads.
 */
export function createDescribeModelAction(options: DescribeModelOptions) {
  const { auth, catalog, inspections } = options;
  return createTemplateAction({
    id: 'fmops:model:describe',
    description:
      'Looks up a model that is to be registered, checks it before anything is created, and writes its catalog-info.yaml',
    examples: describeModelExamples,
    supportsDryRun: true,
    schema: {
      input: {
        source: z =>
          z
            .object({
              way: z.enum(REGISTRATION_WAYS),
              name: z.string().optional(),
              huggingFaceId: z.string().optional(),
              uri: z.string().optional(),
              provider: z.string().optional(),
              providerModelId: z.string().optional(),
            })
            .describe('Which model is meant, and the name that it gets here'),
        facts: z =>
          z
            .object({
              about: z.string().optional(),
              title: z.string().optional(),
              description: z.string().optional(),
              provider: z.string().optional(),
              type: z.enum(MODEL_TYPES).optional(),
              access: z.enum(ACCESS_LEVELS).optional(),
              modality: z.enum(MODALITIES).optional(),
              task: z.string().optional(),
              parameters: z.number().optional(),
              contextWindow: z.number().optional(),
              languages: z.array(z.string()).optional(),
              license: z
                .object({
                  id: z.string().optional(),
                  url: z.string().optional(),
                  commercialUse: z.enum(COMMERCIAL_USES).optional(),
                  toBeReviewed: z.boolean().optional(),
                })
                .optional(),
              pricing: z
                .object({
                  inputPerMTokens: z.number().optional(),
                  outputPerMTokens: z.number().optional(),
                  currency: z.string().optional(),
                  asOf: z.string().optional(),
                  source: z.string().optional(),
                  note: z.string().optional(),
                })
                .optional(),
            })
            .optional()
            .describe('What is stated over what is read at the source'),
        owner: z => z.string().describe('Entity reference of the owning group'),
        lifecycle: z =>
          z.string().describe('Such as experimental or production'),
      },
      output: {
        name: z => z.string().describe('Name of the model'),
        title: z => z.string(),
        entityRef: z => z.string(),
        fingerprint: z =>
          z.string().describe('The same for the same request of the same user'),
        notes: z =>
          z
            .string()
            .describe('What to know about the model all the same, as Markdown'),
      },
    },
    async handler(ctx) {
      const credentials = await ctx.getInitiatorCredentials();
      const registration: ModelRegistration = ctx.input;
      const print = fingerprint(registration, ctx.user?.ref ?? 'unknown');
      const { entity, origins, notes } = await planRegistration(
        registration,
        print,
        {
          catalog,
          ownCredentials: await auth.getOwnServiceCredentials(),
          inspect: async request =>
            inspections.inspect(request, {
              token: await initiatorToken(auth, credentials, 'fmops-models'),
              signal: ctx.signal,
            }),
        },
      );
      notes.forEach(note => ctx.logger.warn(note));
      await writeFile(
        resolveSafeChildPath(ctx.workspacePath, CATALOG_FILE),
        modelYaml(entity, origins),
      );
      const { name, title = name } = entity.metadata;
      const entityRef = stringifyEntityRef(entity);
      ctx.logger.info(`Described ${entityRef} in ${CATALOG_FILE}`);
      ctx.output('name', name);
      ctx.output('title', title);
      ctx.output('entityRef', entityRef);
      ctx.output('fingerprint', print);
      ctx.output('notes', notes.map(note => `* ${note}`).join('\n'));
    },
  });
}
