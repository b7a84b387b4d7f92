import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  datasetObjections,
  isFoundationModelEntity,
  isModelDatasetEntity,
  modelObjections,
} from '@fmops/backstage-plugin-fmops-models-common';
import { checkCompute } from './computeRules';
import { existingProblems } from './existing';
import { fingerprint } from './fingerprint';
import { imageObjection } from './image';
import { nameProblems } from './nameRules';
import { numberProblems } from './numberRules';
import { objectionProblem } from './objectionProblem';
import { problemsError } from './problemsError';
import { renderPlan } from './renderPlan';
import type { RunPlan } from './RunPlan';
import type { Problem, RunRequest } from './RunRequest';
import { findTargetOf, targetProblems, type Targets } from './targetRules';

/** Where a plan's facts come from. */
export interface PlanSources {
  catalog: CatalogService;
  /** Of the user: what they may not read does not exist for them. */
  credentials: BackstageCredentials;
  /** Of the plugin, to see that a name is taken by what the user may not read. */
  ownCredentials: BackstageCredentials;
  userRef: string;
  targets(): Promise<Targets>;
  defaultImage?: string;
}

async function findEntity(
  { catalog, credentials }: PlanSources,
  field: 'baseModel' | 'dataset',
  ref: string,
  kind: string,
): Promise<{ entity?: Entity; problems: Problem[] }> {
  const problem = (message: string) => ({
    problems: [{ field, message: `${message} Choose one from the list.` }],
  });
  let parsed;
  try {
    parsed = parseEntityRef(ref, { defaultKind: kind });
  } catch {
    return problem(`"${ref}" is not an entity reference.`);
  }
  const entity = await catalog.getEntityByRef(parsed, { credentials });
  return entity
    ? { entity, problems: [] }
    : problem(`${ref} is not in the catalog.`);
}

async function findTarget(
  request: RunRequest,
  sources: PlanSources,
): Promise<{ queue?: string; problems: Problem[] }> {
  try {
    const found = await sources.targets();
    return {
      queue: findTargetOf(request, found)?.queue,
      problems: targetProblems(request, found),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problems: [
        {
          field: 'target',
          message: `It can't be checked where you may submit to: ${reason}. Try again later.`,
        },
      ],
    };
  }
}

async function findExistingProblems(
  request: RunRequest,
  { catalog, ownCredentials }: PlanSources,
  print: string,
): Promise<Problem[]> {
  const { items } = await catalog.getEntitiesByRefs(
    {
      entityRefs: [
        `component:default/${request.name}`,
        `foundationmodel:default/${request.outputModel}`,
      ],
    },
    { credentials: ownCredentials },
  );
  const [component, outputModel] = items;
  return existingProblems(request, print, { component, outputModel });
}

/**
 * Checks a request against the catalog, the clusters and itself, and makes it
 * into a plan. Changes nothing.
 *
 * @throws InputError that lists every field that is wrong, and why.
 */
export async function planRun(
  request: RunRequest,
  sources: PlanSources,
): Promise<RunPlan> {
  const print = fingerprint(request, sources.userRef);
  const image = request.image || sources.defaultImage;
  const imageMessage = imageObjection(image);
  const names = nameProblems(request);
  const [model, dataset, target, existing] = await Promise.all([
    findEntity(sources, 'baseModel', request.baseModel, 'FoundationModel'),
    findEntity(sources, 'dataset', request.dataset, 'ModelDataset'),
    findTarget(request, sources),
    names.length === 0 ? findExistingProblems(request, sources, print) : [],
  ]);
  const modelEntity =
    model.entity && isFoundationModelEntity(model.entity)
      ? model.entity
      : undefined;
  const datasetEntity =
    dataset.entity && isModelDatasetEntity(dataset.entity)
      ? dataset.entity
      : undefined;
  const unfit = modelEntity
    ? modelObjections(modelEntity.spec, request).map(objectionProblem)
    : [];
  const numbers = numberProblems(request);
  const measurable = unfit.length === 0 && numbers.length === 0;
  const compute = checkCompute(
    request,
    measurable ? modelEntity?.spec : undefined,
  );
  const problems: Problem[] = [
    ...names,
    ...existing,
    ...model.problems,
    ...wrongKind('baseModel', 'foundation model', model.entity, modelEntity),
    ...unfit,
    ...dataset.problems,
    ...wrongKind('dataset', 'dataset', dataset.entity, datasetEntity),
    ...(datasetEntity
      ? datasetObjections(datasetEntity.spec, request).map(objectionProblem)
      : []),
    ...numbers,
    ...target.problems,
    ...compute.problems,
    ...(imageMessage
      ? [{ field: 'image' as const, message: imageMessage }]
      : []),
  ];
  if (problems.length > 0 || !modelEntity || !datasetEntity || !image) {
    throw problemsError(problems);
  }
  return renderPlan({
    request: {
      ...request,
      baseModel: stringifyEntityRef(modelEntity),
      dataset: stringifyEntityRef(datasetEntity),
      queue: request.queue || target.queue,
    },
    model: modelEntity,
    dataset: datasetEntity,
    image,
    fingerprint: print,
    estimate: compute.estimate,
    notes: compute.notes,
  });
}

function wrongKind(
  field: Problem['field'],
  wanted: string,
  found: Entity | undefined,
  accepted: Entity | undefined,
): Problem[] {
  return found && !accepted
    ? [
        {
          field,
          message: `${stringifyEntityRef(
            found,
          )} is not a ${wanted}. Choose one from the list.`,
        },
      ]
    : [];
}
