import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { parse } from 'yaml';

/** File in a project that the catalog reads. */
export const CATALOG_FILE = 'catalog-info.yaml';

/**
 * Reads the entity that a project describes and lets the catalog check it: a
 * broken file in a configured location would only ever show in the logs.
 *
 * @throws InputError that names what is wrong with the file.
 */
export async function readComponent(
  source: string,
  name: string,
  catalog: CatalogService,
  credentials: BackstageCredentials,
): Promise<string> {
  const text = await readFile(path.join(source, CATALOG_FILE), 'utf8').catch(
    () => {
      throw new InputError(
        `The project has no file ${CATALOG_FILE}, so the catalog can't show it`,
      );
    },
  );
  let entity: Entity;
  try {
    entity = parse(text);
  } catch (error) {
    throw new InputError(`${CATALOG_FILE} is not valid YAML`, error);
  }
  if (entity?.metadata?.name !== name) {
    throw new InputError(
      `${CATALOG_FILE}: metadata.name must be ${name}, as the project is named`,
    );
  }
  // The catalog only takes locations of the type url here; this one is not read.
  const result = await catalog.validateEntity(
    entity,
    `url:http://localhost/${name}/${CATALOG_FILE}`,
    { credentials },
  );
  if (!result.valid) {
    throw new InputError(
      `The catalog would refuse ${CATALOG_FILE}: ${result.errors
        .map(({ message }) => message)
        .join('; ')}`,
    );
  }
  return stringifyEntityRef(entity);
}
