import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { parseEntityYaml } from '@backstage/plugin-catalog-node';

const FOLDER = resolvePackagePath(
  '@fmops/backstage-plugin-catalog-backend-module-fmops-models',
  '../../catalog',
);

/** Folders of other modules: prompts, templates of promotions, and results, which are no entities. */
const OTHERS = /[\\/](prompts|promotions|evaluations[\\/].+)$/;

/** An entity of the repository's catalog folder, with where it stands. */
export interface CatalogFileEntity {
  file: string;
  entity: Entity;
}

/** Reads the entities of the repository's catalog folder, as the catalog would. */
export function readCatalogFiles(): CatalogFileEntity[] {
  return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter(
      ({ name, parentPath }) =>
        name.endsWith('.yaml') && !OTHERS.test(parentPath),
    )
    .flatMap(entry => {
      const path = join(entry.parentPath, entry.name);
      const file = relative(FOLDER, path);
      const location = { type: 'file', target: path };
      return [...parseEntityYaml(readFileSync(path), location)].map(result => {
        if (result.type !== 'entity') {
          throw new Error(`${file} holds something that is no entity`);
        }
        return { file, entity: result.entity };
      });
    });
}
