import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  isFoundationModelEntity,
  licenseName,
  modelLocation,
  modelObjections,
  objectionText,
  type FoundationModelEntity,
  type IntendedUse,
  type ModelPurpose,
  type TuningObjection,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Checked } from '../Checked';
import type { PlannedAdapter, PlannedModel } from '../Plan';
import type { ModelRequest } from '../PlanRequest';
import type { PlanSources } from '../PlanSources';
import { catalogEntity } from './catalogEntity';
import { licenceNotes } from './licenceNotes';
import { plannedFiles } from './plannedFiles';

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

/** Purposes for which an adapter will do: it is loaded on top of its base. */
const WITH_ADAPTERS: readonly ModelPurpose[] = [
  'serving',
  'teaching',
  'evaluating',
  'converting',
];

/** Checks a model against what it is wanted for. An adapter is served on its base. */
export async function checkModel(
  field: string,
  request: ModelRequest,
  use: IntendedUse | undefined,
  sources: PlanSources,
): Promise<Checked<CheckedModel>> {
  const chosen = await chosenModel(field, request, use, sources);
  const entity = chosen.value;
  if (!entity) {
    return { problems: chosen.problems };
  }
  if (!WITH_ADAPTERS.includes(request.for) || entity.spec.type !== 'adapter') {
    return {
      ...chosen,
      value: { planned: plannedModel(field, entity), entity },
    };
  }
  const base = await chosenModel(
    field,
    { ...request, ref: entity.spec.baseModel?.ref ?? '' },
    use,
    sources,
  );
  return {
    ...base,
    value: base.value && {
      planned: {
        ...plannedModel(field, base.value),
        adapter: plannedAdapter(field, entity),
      },
      entity: base.value,
    },
    notes: [...(chosen.notes ?? []), ...(base.notes ?? [])],
  };
}

async function chosenModel(
  field: string,
  { ref, method, sequenceLength, for: purpose }: ModelRequest,
  use: IntendedUse | undefined,
  sources: PlanSources,
): Promise<Checked<FoundationModelEntity>> {
  const found = await catalogEntity(field, ref, MODEL, sources);
  if (!found.value) {
    return found;
  }
  const objections = modelObjections(
    found.value.spec,
    { use, method, sequenceLength },
    purpose,
  );
  return objections.length > 0
    ? {
        problems: objections.map(objection => ({
          field: fieldOf(objection, field),
          message: objectionText(objection),
        })),
      }
    : { ...found, notes: licenceNotes(found.value, use) };
}

function fieldOf({ about }: TuningObjection, field: string) {
  return about === 'model' ? field : about;
}

function plannedModel(
  field: string,
  entity: FoundationModelEntity,
): PlannedModel {
  const { metadata, spec } = entity;
  const { access, contextWindow, license, source } = spec;
  const files = plannedFiles(field, modelLocation(spec));
  return {
    ref: stringifyEntityRef(entity),
    name: metadata.name,
    title: metadata.title ?? metadata.name,
    id: source?.huggingFaceId ?? '',
    files,
    gated: access === 'gated' && files.store === 'hub',
    licence: licenseName(license),
    licenceId: license.id ?? '',
    ...(contextWindow !== undefined && { contextWindow }),
  };
}

function plannedAdapter(
  field: string,
  entity: FoundationModelEntity,
): PlannedAdapter {
  const { metadata, spec } = entity;
  return {
    ref: stringifyEntityRef(entity),
    name: metadata.name,
    title: metadata.title ?? metadata.name,
    files: plannedFiles(`${field}-adapter`, modelLocation(spec)),
  };
}
