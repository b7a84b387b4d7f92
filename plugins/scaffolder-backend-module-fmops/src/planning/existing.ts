import type { Entity } from '@backstage/catalog-model';
import {
  FMOPS_GROUP,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Problem, RunRequest } from './RunRequest';

/** Annotation on a project's component: the fingerprint of the request behind it. */
export const PLAN_ANNOTATION = `${FMOPS_GROUP}/plan`;

/** What the catalog already holds under the names of a request. */
export interface Existing {
  component?: Entity;
  outputModel?: Entity;
}

/** Says which names are taken, unless by this very request, done before. */
export function existingProblems(
  request: Pick<RunRequest, 'name' | 'outputModel'>,
  fingerprint: string,
  { component, outputModel }: Existing,
): Problem[] {
  const problems: Problem[] = [];
  if (
    component &&
    component.metadata.annotations?.[PLAN_ANNOTATION] !== fingerprint
  ) {
    problems.push({
      field: 'name',
      message: `A component ${request.name} already exists. Choose another name.`,
    });
  }
  const madeBy = (outputModel as FoundationModelEntity | undefined)?.spec
    .producedBy?.component;
  if (outputModel && madeBy !== `component:default/${request.name}`) {
    problems.push({
      field: 'outputModel',
      message: `A model ${request.outputModel} already exists. Choose another name.`,
    });
  }
  return problems;
}
