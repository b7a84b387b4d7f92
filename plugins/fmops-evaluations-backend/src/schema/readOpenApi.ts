import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { parse } from 'yaml';
import type { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';

type OpenApi = Parameters<typeof createValidatedOpenApiRouter>[0];
type Section = Record<string, Record<string, unknown>>;

/**
 * The description of the API, as an OpenAPI 3.1 document: `openapi.yaml` with
 * the paths and components of each subject's file beside it.
 */
export async function readOpenApi(): Promise<OpenApi> {
  const folder = resolvePackagePath(
    '@fmops/backstage-plugin-fmops-evaluations-backend',
    'src/schema',
  );
  const read = async (file: string) =>
    parse(await readFile(path.join(folder, file), 'utf8')) as OpenApi & {
      paths?: Section;
      components?: Record<string, Section>;
    };
  const files = (await readdir(folder)).filter(file => file.endsWith('.yaml'));
  const base = await read('openapi.yaml');
  const paths: Section = { ...base.paths };
  const components: Record<string, Section> = { ...base.components };
  for (const file of files.filter(name => name !== 'openapi.yaml').sort()) {
    const subject = await read(file);
    add(paths, subject.paths ?? {}, file);
    for (const [kind, entries] of Object.entries(subject.components ?? {})) {
      components[kind] = { ...components[kind] };
      add(components[kind], entries, file);
    }
  }
  return { ...base, paths, components };
}

function add(to: Section, entries: Section, file: string) {
  for (const [name, entry] of Object.entries(entries)) {
    if (name in to) throw new Error(`${file} describes ${name} a second time`);
    to[name] = entry;
  }
}
