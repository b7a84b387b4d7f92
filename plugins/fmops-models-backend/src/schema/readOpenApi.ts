import { readFile } from 'node:fs/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { parse } from 'yaml';
import type { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';

type OpenApi = Parameters<typeof createValidatedOpenApiRouter>[0];

/** Each describes the paths of its own, and what they need. */
const FILES = ['openapi.yaml', 'datasets.yaml', 'fineTunings.yaml'];

async function read(file: string): Promise<OpenApi> {
  const path = resolvePackagePath(
    '@fmops/backstage-plugin-fmops-models-backend',
    `src/schema/${file}`,
  );
  return parse(await readFile(path, 'utf8'));
}

/** The description of the API, as one OpenAPI 3.1 document. */
export async function readOpenApi(): Promise<OpenApi> {
  const parts = await Promise.all(FILES.map(read));
  return parts.reduce((all, { paths, components }) => ({
    ...all,
    paths: { ...all.paths, ...paths },
    components: {
      ...all.components,
      responses: { ...all.components?.responses, ...components?.responses },
      schemas: { ...all.components?.schemas, ...components?.schemas },
    },
  }));
}
