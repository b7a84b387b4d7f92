import type {
  PreflightCheck,
  PreflightRequest,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { mountsOf } from '../artifacts';
import type { Checked } from '../Checked';
import type { Plan, PlannedCompute } from '../Plan';
import type { PlanRequest } from '../PlanRequest';
import type { PlanSources } from '../PlanSources';

/** Field of the form that decides on what was looked for. */
const FIELDS: Record<PreflightCheck['about'], string> = {
  kind: 'target',
  claim: 'claim',
  secret: 'huggingFaceSecret',
  queue: 'queue',
  quota: 'compute',
};

const text = ({ message, fix }: PreflightCheck) =>
  fix ? `${message} ${fix}` : message;

/** What is known of a request before its namespace is looked at. */
export interface NamespaceNeeds
  extends Pick<Plan, 'models' | 'datasets' | 'adapters'> {
  compute?: PlannedCompute;
}

function needsOf(
  { target, run = {} }: PlanRequest,
  { compute, ...artifacts }: NamespaceNeeds,
): PreflightRequest | undefined {
  if (!target) {
    return undefined;
  }
  const gated = Object.values(artifacts.models).some(model => model.gated);
  const claims = [
    ...(run.claim ? [run.claim] : []),
    ...mountsOf(artifacts).map(({ claim }) => claim),
  ];
  return {
    ...{ cluster: target.cluster, namespace: target.namespace },
    ...(run.kinds && { kinds: run.kinds }),
    ...{ claims, nodes: compute?.nodes ?? 1 },
    secrets: gated ? [run.huggingFaceSecret || 'hf-token'] : [],
    ...(run.queue && { queue: run.queue }),
    ...(compute && {
      devices: {
        resource: compute.gpuResource,
        count: compute.nodes * compute.gpusPerNode,
      },
    }),
  };
}

/** Checks whether a namespace that the user may submit to has what the run needs. */
export async function checkNamespace(
  request: PlanRequest,
  needs: NamespaceNeeds,
  { preflight }: Pick<PlanSources, 'preflight'>,
): Promise<Checked<never>> {
  const asked = request.run && needsOf(request, needs);
  if (!asked) {
    return { problems: [] };
  }
  let checks: PreflightCheck[];
  try {
    checks = await preflight(asked);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problems: [],
      notes: [
        `It can't be checked what the namespace ${asked.namespace} has: ${reason}`,
      ],
    };
  }
  return {
    problems: checks
      .filter(({ state }) => state === 'wrong')
      .map(check => ({ field: FIELDS[check.about], message: text(check) })),
    notes: checks
      .filter(({ state }) => state === 'warning' || state === 'unknown')
      .map(text),
  };
}
