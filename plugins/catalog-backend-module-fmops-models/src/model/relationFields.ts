import {
  RELATION_DEPENDS_ON,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import {
  FOUNDATION_MODEL_KIND,
  MODEL_DATASET_KIND,
  RELATION_EVALUATED_ON,
  RELATION_FINE_TUNED_FROM,
  RELATION_PRODUCED_BY,
  RELATION_SERVED_BY,
  RELATION_TRAINED_ON,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { CatalogModelKindRelationFieldDefinition } from './alpha';

function field(
  path: string,
  relation: string,
  defaultKind?: string,
  allowedKinds?: string[],
): CatalogModelKindRelationFieldDefinition {
  return {
    selector: { path },
    relation,
    defaultNamespace: 'inherit',
    ...(defaultKind && { defaultKind }),
    ...(allowedKinds && { allowedKinds }),
  };
}

const shared = [
  field('spec.owner', RELATION_OWNED_BY, 'Group', ['Group', 'User']),
  field('spec.system', RELATION_PART_OF, 'System'),
  field('spec.dependsOn', RELATION_DEPENDS_ON, 'Resource'),
];

/** Fields of a FoundationModel that are relations. */
export const foundationModelRelations = [
  ...shared,
  field('spec.baseModel.ref', RELATION_FINE_TUNED_FROM, FOUNDATION_MODEL_KIND),
  field('spec.trainedOn', RELATION_TRAINED_ON, MODEL_DATASET_KIND),
  field('spec.evaluatedOn', RELATION_EVALUATED_ON, MODEL_DATASET_KIND),
  field('spec.servedBy', RELATION_SERVED_BY, 'Component'),
  field('spec.producedBy.component', RELATION_PRODUCED_BY, 'Component'),
];

/** Fields of a ModelDataset that are relations. */
export const modelDatasetRelations = shared;
