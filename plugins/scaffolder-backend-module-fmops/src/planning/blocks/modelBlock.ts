import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  isFoundationModelEntity,
  licenseName,
  modelObjections,
  objectionText,
  type FoundationModelEntity,
  type IntendedUse,
  type TuningObjection,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Checked } from '../Checked';
import type { PlannedModel } from '../Plan';
import type { ModelRequest } from '../PlanRequest';
import type { PlanSources } from '../PlanSources';
import { catalogEntity } from './catalogEntity';
import { licenceNotes } from './licenceNotes';

const MODEL = {
  kind: 'FoundationModel',
  noun: 'foundation model',
  is: isFoundationModelEntity,
};

/** A model that may be used as asked, with its entity for what else is to be checked. */
export interface CheckedModel {
  planned: PlannedModel;
  entity: FoundationModelEntity;
}

/** Checks a model against what it is wanted for. */
export async function checkModel(
  field: string,
  request: ModelRequest,
  use: IntendedUse | undefined,
  sources: PlanSources,
): Promise<Checked<CheckedModel>> {
  const { value: entity, problems } = await catalogEntity(
    field,
    request.ref,
    MODEL,
    sources,
  );
  if (!entity) {
    return { problems };
  }
  const { method, sequenceLength } = request;
  const objections = modelObjections(
    entity.spec,
    { use, method, sequenceLength },
    request.for,
  );
  if (objections.length > 0) {
    return {
      problems: objections.map(objection => ({
        field: fieldOf(objection, field),
        message: objectionText(objection),
      })),
    };
  }
  return {
    value: { planned: plannedModel(entity), entity },
    problems: [],
    notes: licenceNotes(entity, use),
  };
}

function fieldOf({ about }: TuningObjection, field: string) {
  return about === 'model' ? field : about;
}

function plannedModel(entity: FoundationModelEntity): PlannedModel {
  const { metadata, spec } = entity;
  const { access, contextWindow, license, source } = spec;
  return {
    ref: stringifyEntityRef(entity),
    name: metadata.name,
    title: metadata.title ?? metadata.name,
    id: source?.huggingFaceId ?? '',
    revision: source?.revision ?? 'main',
    gated: access === 'gated',
    licence: licenseName(license),
    ...(contextWindow !== undefined && { contextWindow }),
  };
}
