import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  resolvePackagePath,
  type UrlReaderService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { ScmIntegrations } from '@backstage/integration';
import { createFetchTemplateAction } from '@backstage/plugin-scaffolder-backend';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { renderPartsExamples } from './renderParts.examples';

const PARTS = resolvePackagePath(
  '@fmops/backstage-plugin-scaffolder-backend-module-fmops',
  'parts',
);

/** What {@link createRenderPartsAction} needs. */
export interface RenderPartsOptions {
  reader: UrlReaderService;
  integrations: ScmIntegrations;
}

/** Names of the parts that projects are put together from. */
export function partNames(): string[] {
  return readdirSync(PARTS).sort();
}

/**
 * Creates the action `fmops:project:render`: renders parts that many projects
 * have in common, as `fetch:template` renders a skeleton. They come with the
 * actions, since a template from a file can't reach beyond its own folder.
 */
export function createRenderPartsAction(options: RenderPartsOptions) {
  const fetchTemplate = createFetchTemplateAction(options);
  return createTemplateAction({
    id: 'fmops:project:render',
    description: `Renders what projects have in common: ${partNames().join(
      ', ',
    )}`,
    examples: renderPartsExamples,
    supportsDryRun: true,
    schema: {
      input: {
        parts: z =>
          z
            .array(z.string())
            .describe('Names of parts, a later one on top of an earlier one'),
        values: z =>
          z
            .record(z.any())
            .describe('What the parts are rendered from, such as the plan'),
      },
    },
    async handler(ctx) {
      const { parts, values } = ctx.input;
      const known = partNames();
      const unknown = parts.filter(part => !known.includes(part));
      if (unknown.length > 0) {
        throw new InputError(
          `parts: there is no ${unknown.join(', ')}; there are ${known.join(
            ', ',
          )}`,
        );
      }
      for (const part of parts) {
        await fetchTemplate.handler({
          ...ctx,
          input: {
            url: `./${part}`,
            values,
            templateFileExtension: true,
            replace: true,
          },
          templateInfo: {
            entityRef: '',
            ...ctx.templateInfo,
            baseUrl: pathToFileURL(path.join(PARTS, 'parts')).href,
          },
        });
      }
    },
  });
}
