import { parseEntityRef } from '@backstage/catalog-model';
import {
  formQuery,
  offersFrom,
  STAGE_ANNOTATION,
  type Offer,
} from '@fmops/backstage-plugin-fmops-models-common';
import {
  indicatorOf,
  type IndicatorId,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';

/** The stock scaffolder's page of a template's form. */
const FORMS = '/create/templates';

/** What can be done where an indicator is missed: forms with the model filled in, best first. */
export async function remediesFor(
  indicator: IndicatorId,
  /** Reference of the model that is served, where that is known. */
  model: string | undefined,
  catalog: CatalogService,
  credentials: BackstageCredentials,
): Promise<Offer[]> {
  const stages = indicatorOf(indicator).remedies;
  if (!model) return [];
  const [entity, { items }] = await Promise.all([
    catalog.getEntityByRef(model, { credentials }),
    catalog.getEntities(
      {
        filter: {
          kind: 'Template',
          [`metadata.annotations.${STAGE_ANNOTATION}`]: [...stages],
        },
        fields: ['kind', 'metadata', 'spec.parameters'],
      },
      { credentials },
    ),
  ]);
  return entity ? offersFrom(items, stages, { model: entity }) : [];
}

/** Where the form of an offer is, filled in. */
export function formLink({ template, values }: Offer): string {
  const { namespace, name } = parseEntityRef(template);
  return `${FORMS}/${namespace}/${name}${formQuery(values)}`;
}
