import { readFile } from 'node:fs/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { parse } from 'yaml';
import type { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';

/** The description of the API, as an OpenAPI 3.1 document. */
export async function readOpenApi() {
  const path = resolvePackagePath(
    '@fmops/backstage-plugin-fmops-models-backend',
    'src/schema/openapi.yaml',
  );
  return parse(await readFile(path, 'utf8')) as Parameters<
    typeof createValidatedOpenApiRouter
  >[0];
}
