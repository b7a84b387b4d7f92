import {
  FMOPS_GROUP,
  FOUNDATION_MODEL_KIND,
  foundationModelSchema,
  MODEL_DATASET_KIND,
  modelDatasetSchema,
} from '@fmops/backstage-plugin-fmops-models-common';
import { createCatalogModelLayer } from './alpha';
import {
  foundationModelRelations,
  modelDatasetRelations,
} from './relationFields';
import { extendedRelationPairs, ownRelationPairs } from './relationPairs';

/** Declares the kinds FoundationModel and ModelDataset with their relations. */
export const fmopsModelLayer = createCatalogModelLayer({
  layerId: `catalog.${FMOPS_GROUP}/models`,
  builder: model => {
    model.addKind({
      group: FMOPS_GROUP,
      names: {
        kind: FOUNDATION_MODEL_KIND,
        singular: 'foundationmodel',
        plural: 'foundationmodels',
      },
      description:
        'A foundation model, or a model derived from one: what it can do, on which terms, and where it comes from.',
      versions: [
        {
          name: 'v1alpha1',
          relationFields: foundationModelRelations,
          schema: { jsonSchema: foundationModelSchema },
        },
      ],
    });
    model.addKind({
      group: FMOPS_GROUP,
      names: {
        kind: MODEL_DATASET_KIND,
        singular: 'modeldataset',
        plural: 'modeldatasets',
      },
      description:
        'A dataset that models are trained or evaluated on: its format, size and terms.',
      versions: [
        {
          name: 'v1alpha1',
          relationFields: modelDatasetRelations,
          schema: { jsonSchema: modelDatasetSchema },
        },
      ],
    });
    ownRelationPairs.forEach(pair => model.addRelationPair(pair));
    extendedRelationPairs.forEach(pair => model.updateRelationPair(pair));
  },
});
