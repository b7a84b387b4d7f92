import type { SubmitTarget } from '@fmops/backstage-plugin-fmops-workloads-common';
import { refused, type Checked } from '../Checked';
import type { PlanRequest, Problem } from '../PlanRequest';
import type { PlanSources, Targets } from '../PlanSources';

function places(targets: SubmitTarget[]): string {
  const allowed = targets
    .filter(target => target.allowed)
    .map(({ cluster, namespace }) => `${namespace} (${cluster})`);
  return allowed.length > 0
    ? `You can submit to ${allowed.join(', ')}.`
    : 'There is no namespace that you can submit to; ask a platform engineer for one.';
}

/** Checks whether a run can go where it is meant to go. */
export async function checkTarget(
  { target, project }: Pick<PlanRequest, 'target' | 'project'>,
  sources: PlanSources,
): Promise<Checked<SubmitTarget>> {
  if (!target) {
    return { problems: [] };
  }
  let found: Targets;
  try {
    found = await sources.targets();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(
      'target',
      `It can't be checked where you may submit to: ${reason}. Try again later.`,
    );
  }
  const { cluster, namespace } = target;
  const { clusters, targets } = found;
  const value = targets.find(
    item => item.cluster === cluster && item.namespace === namespace,
  );
  if (!value) {
    return refused(
      'target',
      `The namespace ${namespace} of the cluster ${cluster} is not open for workloads. ${places(
        targets,
      )}`,
    );
  }
  if (!value.allowed) {
    return refused(
      'target',
      `You may not submit to the namespace ${namespace} of the cluster ${cluster}: ${
        value.reason ?? `it belongs to ${value.owner}`
      }. ${places(targets)}`,
    );
  }
  const problems: Problem[] = [];
  if (value.owner !== project.owner) {
    problems.push({
      field: 'owner',
      message: `The namespace ${namespace} belongs to ${value.owner}. Make that the owner, or choose a namespace of ${project.owner}: otherwise the runs would not show on the project's page.`,
    });
  }
  const status = clusters.find(({ name }) => name === cluster);
  if (status && !status.reachable) {
    problems.push({
      field: 'target',
      message: `The cluster ${cluster} can't be reached${
        status.message ? ` (${status.message})` : ''
      }. Try again later, or choose another cluster.`,
    });
  }
  return { value, problems };
}
