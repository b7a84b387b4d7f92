import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  parseEntityRef,
} from '@backstage/catalog-model';
import {
  DIGEST_ANNOTATION,
  FMOPS_API_VERSION,
  MODEL_DATASET_KIND,
  UPLOADED_BY_ANNOTATION,
  VISIBILITY_LABEL,
  type ModelDatasetEntity,
  type UploadedDataset,
} from '@fmops/backstage-plugin-fmops-models-common';

/** The catalog entity of a dataset that was uploaded: facts about its rows, and none of them. */
export function datasetEntity(dataset: UploadedDataset): ModelDatasetEntity {
  const { name, namespace } = parseEntityRef(dataset.entityRef);
  const location = `fmops-upload:${name}`;
  const isConversation = dataset.layout === 'messages';
  return {
    apiVersion: FMOPS_API_VERSION,
    kind: MODEL_DATASET_KIND,
    metadata: {
      name,
      namespace,
      ...(dataset.title && { title: dataset.title }),
      description: dataset.description ?? 'Uploaded by its owner.',
      labels: { [VISIBILITY_LABEL]: 'private' },
      annotations: {
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
        [DIGEST_ANNOTATION]: dataset.digest,
        [UPLOADED_BY_ANNOTATION]: dataset.uploadedBy,
      },
    },
    spec: {
      type: isConversation ? 'conversation' : 'instruction',
      owner: dataset.owner,
      lifecycle: 'experimental',
      provider: parseEntityRef(dataset.owner).name,
      access: 'proprietary',
      license: {
        id: 'private',
        name: 'Private data',
        ...(dataset.commercialUse && { commercialUse: dataset.commercialUse }),
      },
      source: { uri: dataset.uri },
      columns: dataset.columns.map(column => ({
        name: column,
        type: isConversation ? 'list' : 'string',
      })),
      splits: [{ name: 'train', rows: dataset.rows }],
      rows: dataset.rows,
      sizeBytes: dataset.sizeBytes,
      sizeBasis: 'file',
      personalData: { value: 'unknown' },
    },
  };
}
