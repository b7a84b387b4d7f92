import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  inspectionRequest,
  modelNameObjection,
  registeredModel,
  type InspectionFinding,
  type InspectionRequest,
  type ModelInspection,
  type ModelRegistration,
  type RegisteredModel,
  type RegistrationProblem,
} from '@fmops/backstage-plugin-fmops-models-common';
import { PLAN_ANNOTATION } from '../planning/blocks/existing';
import { problemsError } from '../planning/problemsError';

/** What a registration is checked against. */
export interface RegistrationSources {
  catalog: CatalogService;
  /** Of the plugin, to tell a repeated task from a clash of names. */
  ownCredentials: BackstageCredentials;
  /** Looks a model up on behalf of the user. */
  inspect(request: InspectionRequest): Promise<ModelInspection>;
}

/** A registration that nothing stands in the way of. */
export interface RegistrationPlan extends RegisteredModel {
  /** What people should know all the same. */
  notes: string[];
}

/** Whether this very registration was done before. */
function isDoneBefore(existing: Entity | undefined, print: string): boolean {
  return existing?.metadata.annotations?.[PLAN_ANNOTATION] === print;
}

/** Findings without those that a registration which is done again makes itself. */
function foreignFindings(
  { findings, name }: ModelInspection,
  again: boolean,
): InspectionFinding[] {
  const ownRef = `foundationmodel:default/${name}`;
  return findings.filter(
    ({ code, entityRef }) =>
      !(again && (code === 'name-taken' || entityRef === ownRef)),
  );
}

async function catalogProblems(
  entity: Entity,
  { catalog, ownCredentials }: RegistrationSources,
): Promise<RegistrationProblem[]> {
  const { name } = entity.metadata;
  const result = await catalog.validateEntity(
    entity,
    // The catalog takes only locations of the type url here; it is not read
    `url:http://localhost/${name}/catalog-info.yaml`,
    { credentials: ownCredentials },
  );
  return result.valid
    ? []
    : result.errors.map(({ message }) => ({ field: 'facts', message }));
}

/**
 * Looks a model up again, as its form did, and makes the entity to register.
 * Changes nothing.
 *
 * @param print - fingerprint of the request, the same when a task is repeated
 * @throws InputError that lists every field that is wrong, and why
 */
export async function planRegistration(
  registration: ModelRegistration,
  print: string,
  sources: RegistrationSources,
): Promise<RegistrationPlan> {
  const request = inspectionRequest(registration.source);
  if (!request) {
    throw problemsError([
      { field: 'source', message: 'Say which model is meant.' },
    ]);
  }
  const inspection = await sources.inspect(request);
  const model = registeredModel(registration, inspection);
  const { entity } = model;
  entity.metadata.annotations = { [PLAN_ANNOTATION]: print };
  const { name } = entity.metadata;
  const objection = modelNameObjection(name);
  const existing = objection
    ? undefined
    : await sources.catalog.getEntityByRef(
        { kind: entity.kind, namespace: 'default', name },
        { credentials: sources.ownCredentials },
      );
  const findings = foreignFindings(inspection, isDoneBefore(existing, print));
  const problems: RegistrationProblem[] = [
    ...findings.filter(({ severity }) => severity === 'error'),
    ...(objection && inspection.name !== name
      ? [{ field: 'name', message: objection }]
      : []),
    ...model.problems,
  ];
  if (problems.length === 0) {
    problems.push(...(await catalogProblems(entity, sources)));
  }
  if (problems.length > 0) {
    throw problemsError(problems);
  }
  const notes = findings
    .filter(
      ({ severity, code }) =>
        severity === 'warning' && code !== 'license-unknown',
    )
    .map(({ message }) => message);
  return { ...model, notes };
}
