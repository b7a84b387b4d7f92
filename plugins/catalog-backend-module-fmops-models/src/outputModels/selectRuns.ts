import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { OutputModelNamespace } from './OutputModelNamespaces';

/** A finished run that adds a model to the catalog. */
export interface ModelRun {
  workload: Workload;
  /** Entity reference of the model. */
  modelRef: string;
  /** Entity reference of the group that owns the run's namespace. */
  owner: string;
}

/** A run that names an output model but adds none, and why. */
export interface RefusedRun {
  workload: Workload;
  reason: string;
}

const LEGAL_NAME = /^[A-Za-z0-9]([\w.-]{0,61}[A-Za-z0-9])?$/;

function modelRefOf(outputModel: string): string | undefined {
  try {
    const ref = parseEntityRef(outputModel, {
      defaultKind: FOUNDATION_MODEL_KIND,
      defaultNamespace: 'default',
    });
    const legal =
      ref.kind.toLocaleLowerCase('en-US') ===
        FOUNDATION_MODEL_KIND.toLocaleLowerCase('en-US') &&
      LEGAL_NAME.test(ref.name) &&
      LEGAL_NAME.test(ref.namespace);
    return legal ? stringifyEntityRef(ref) : undefined;
  } catch {
    return undefined;
  }
}

function judge(
  workload: Workload,
  outputModel: string,
  namespaces: OutputModelNamespace[],
): ModelRun | RefusedRun {
  const { cluster, namespace } = workload.ref;
  const binding = namespaces.find(
    item => item.cluster === cluster && item.namespace === namespace,
  );
  if (!binding) {
    return {
      workload,
      reason: `namespace ${namespace} of cluster ${cluster} has no owner in fmops.workloads.namespaces`,
    };
  }
  // Who submitted a run is an annotation, which anybody who may write to the
  // namespace can set: only the configuration can allow a model.
  if (!binding.outputModels) {
    return {
      workload,
      reason: `outputModels is not set for namespace ${namespace} of cluster ${cluster} in fmops.workloads.namespaces`,
    };
  }
  const modelRef = modelRefOf(outputModel);
  return modelRef
    ? { workload, modelRef, owner: binding.owner }
    : {
        workload,
        reason: `"${outputModel}" is no name of a model: use up to 63 letters, digits, "-", "_" and "."`,
      };
}

/**
 * Picks the runs that add a model: jobs that succeeded and name an output
 * model, in a namespace that has an owner and is allowed to.
 */
export function selectRuns(
  workloads: Workload[],
  namespaces: OutputModelNamespace[],
): { runs: ModelRun[]; refused: RefusedRun[] } {
  const runs: ModelRun[] = [];
  const refused: RefusedRun[] = [];
  for (const workload of workloads) {
    const { outputModel } = workload.lineage;
    if (
      workload.category === 'job' &&
      workload.state === 'Succeeded' &&
      outputModel
    ) {
      const result = judge(workload, outputModel, namespaces);
      if ('reason' in result) {
        refused.push(result);
      } else {
        runs.push(result);
      }
    }
  }
  return { runs, refused };
}
