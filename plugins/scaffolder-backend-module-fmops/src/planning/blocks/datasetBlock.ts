import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  datasetLayout,
  datasetLocation,
  datasetObjections,
  isModelDatasetEntity,
  licenseName,
  objectionText,
  type IntendedUse,
  type ModelDatasetEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Checked } from '../Checked';
import type { PlannedDataset } from '../Plan';
import type { DatasetRequest } from '../PlanRequest';
import type { PlanSources } from '../PlanSources';
import { catalogEntity } from './catalogEntity';
import { evaluationSplit } from './evaluationSplit';
import { licenceNotes } from './licenceNotes';
import { plannedFiles } from './plannedFiles';
import { trainingSplit } from './trainingSplit';

const DATASET = {
  kind: 'ModelDataset',
  noun: 'dataset',
  is: isModelDatasetEntity,
};

/** Checks a dataset against what its rows must hold. */
export async function checkDataset(
  field: string,
  request: DatasetRequest,
  use: IntendedUse | undefined,
  sources: PlanSources,
): Promise<Checked<PlannedDataset>> {
  const { value: entity, problems } = await catalogEntity(
    field,
    request.ref,
    DATASET,
    sources,
  );
  if (!entity) {
    return { problems };
  }
  const objections = datasetObjections(entity.spec, { use }, request.for);
  return objections.length > 0
    ? {
        problems: objections.map(objection => ({
          field,
          message: objectionText(objection),
        })),
      }
    : {
        value: plannedDataset(field, entity, request),
        problems: [],
        notes: licenceNotes(entity, use),
      };
}

function plannedDataset(
  field: string,
  entity: ModelDatasetEntity,
  request: DatasetRequest,
): PlannedDataset {
  const { metadata, spec } = entity;
  return {
    ref: stringifyEntityRef(entity),
    title: metadata.title ?? metadata.name,
    id: spec.source?.huggingFaceId ?? '',
    files: plannedFiles(field, datasetLocation(spec)),
    config: spec.source?.config ?? '',
    split:
      request.for === 'questions'
        ? evaluationSplit(spec.splits)
        : trainingSplit(spec.splits),
    layout: (request.for && datasetLayout(spec.columns, request.for)) ?? '',
    licence: licenseName(spec.license),
  };
}
