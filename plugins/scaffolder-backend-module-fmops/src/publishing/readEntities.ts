import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { parseAllDocuments } from 'yaml';

/** File in a project that the catalog reads. */
export const CATALOG_FILE = 'catalog-info.yaml';

/**
 * Reads the entities that a project describes, its component first, and lets the
 * catalog check them: a broken file in a configured location would only ever
 * show in the logs.
 *
 * @returns their entity references
 * @throws InputError that names what is wrong with the file.
 */
export async function readEntities(
  source: string,
  name: string,
  catalog: CatalogService,
  credentials: BackstageCredentials,
): Promise<[string, ...string[]]> {
  const text = await readFile(path.join(source, CATALOG_FILE), 'utf8').catch(
    () => {
      throw new InputError(
        `The project has no file ${CATALOG_FILE}, so the catalog can't show it`,
      );
    },
  );
  const [first, ...others] = entitiesIn(text);
  if (first?.metadata?.name !== name) {
    throw new InputError(
      `${CATALOG_FILE}: metadata.name must be ${name} in the first entity, as the project is named`,
    );
  }
  const problems: string[] = [];
  for (const entity of [first, ...others]) {
    // The catalog only takes locations of the type url here; this one is not read.
    const result = await catalog.validateEntity(
      entity,
      `url:http://localhost/${name}/${CATALOG_FILE}`,
      { credentials },
    );
    if (!result.valid) {
      problems.push(...result.errors.map(({ message }) => message));
    }
  }
  if (problems.length > 0) {
    throw new InputError(
      `The catalog would refuse ${CATALOG_FILE}: ${problems.join('; ')}`,
    );
  }
  return [stringifyEntityRef(first), ...others.map(stringifyEntityRef)];
}

function entitiesIn(text: string): Entity[] {
  const documents = parseAllDocuments(text);
  const [error] = documents.flatMap(({ errors }) => errors);
  if (error) {
    throw new InputError(`${CATALOG_FILE} is not valid YAML`, error);
  }
  return documents.map(document => document.toJS()).filter(Boolean);
}
