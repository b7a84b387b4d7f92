import {
  FMOPS_GROUP,
  isFoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { PlanRequest, Problem } from '../PlanRequest';
import type { PlanSources } from '../PlanSources';

/** Annotation on a project's component: the fingerprint of the request behind it. */
export const PLAN_ANNOTATION = `${FMOPS_GROUP}/plan`;

/** Says which names are taken in the catalog, unless by this very request, done before. */
export async function existingProblems(
  { project, outputModel }: Pick<PlanRequest, 'project' | 'outputModel'>,
  fingerprint: string,
  { catalog, ownCredentials }: PlanSources,
): Promise<Problem[]> {
  const componentRef = `component:default/${project.name}`;
  const { items } = await catalog.getEntitiesByRefs(
    {
      entityRefs: [
        componentRef,
        ...(outputModel ? [`foundationmodel:default/${outputModel}`] : []),
      ],
    },
    { credentials: ownCredentials },
  );
  const [component, model] = items;
  const problems: Problem[] = [];
  if (
    component &&
    component.metadata.annotations?.[PLAN_ANNOTATION] !== fingerprint
  ) {
    problems.push({
      field: 'name',
      message: `A component ${project.name} already exists. Choose another name.`,
    });
  }
  const madeBy =
    model && isFoundationModelEntity(model)
      ? model.spec.producedBy?.component
      : undefined;
  if (model && madeBy !== componentRef) {
    problems.push({
      field: 'outputModel',
      message: `A model ${outputModel} already exists. Choose another name.`,
    });
  }
  return problems;
}
