import type {
  ClusterStatus,
  SubmitTarget,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Problem, RunRequest } from './RunRequest';

/** Where one can submit to, as the workloads backend tells the caller. */
export interface Targets {
  targets: SubmitTarget[];
  clusters: ClusterStatus[];
}

/** The place that a request names, if workloads may go there at all. */
export function findTargetOf(
  { target }: Pick<RunRequest, 'target'>,
  { targets }: Pick<Targets, 'targets'>,
): SubmitTarget | undefined {
  return targets.find(
    ({ cluster, namespace }) =>
      cluster === target.cluster && namespace === target.namespace,
  );
}

function places(targets: SubmitTarget[]): string {
  const allowed = targets
    .filter(target => target.allowed)
    .map(({ cluster, namespace }) => `${namespace} (${cluster})`);
  return allowed.length > 0
    ? `You can submit to ${allowed.join(', ')}.`
    : 'There is no namespace that you can submit to; ask a platform engineer for one.';
}

/** Says why a run can't go where it is meant to go. */
export function targetProblems(
  { target, owner }: Pick<RunRequest, 'target' | 'owner'>,
  { targets, clusters }: Targets,
): Problem[] {
  const { cluster, namespace } = target;
  const found = findTargetOf({ target }, { targets });
  if (!found) {
    return [
      {
        field: 'target',
        message: `The namespace ${namespace} of the cluster ${cluster} is not open for workloads. ${places(
          targets,
        )}`,
      },
    ];
  }
  if (!found.allowed) {
    return [
      {
        field: 'target',
        message: `You may not submit to the namespace ${namespace} of the cluster ${cluster}: ${
          found.reason ?? `it belongs to ${found.owner}`
        }. ${places(targets)}`,
      },
    ];
  }
  const problems: Problem[] = [];
  if (found.owner !== owner) {
    problems.push({
      field: 'owner',
      message: `The namespace ${namespace} belongs to ${found.owner}. Make that the owner, or choose a namespace of ${owner}: otherwise the runs would not show on the project's page.`,
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
  return problems;
}
