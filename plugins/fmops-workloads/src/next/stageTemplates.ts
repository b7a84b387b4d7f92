import type { Entity } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import { STAGE_ANNOTATION } from '@fmops/backstage-plugin-fmops-models-common';

/** Templates of some stages, as far as the user may read them. */
export async function stageTemplates(
  catalog: CatalogApi,
  stages: readonly string[],
): Promise<Entity[]> {
  const { items } = await catalog.getEntities({
    filter: {
      kind: 'Template',
      [`metadata.annotations.${STAGE_ANNOTATION}`]: [...stages],
    },
    fields: ['kind', 'metadata', 'spec.parameters'],
  });
  return items;
}
