import { stringifyEntityRef } from '@backstage/catalog-model';
import { ConflictError } from '@backstage/errors';
import {
  ENDPOINT_LABEL,
  WORKLOAD_ANNOTATIONS,
  type VersionChange,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  KubernetesObject,
  MergePatch,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import type { ServedPod } from './ServedPod';
import { withVersion, type WantedVersion } from './versionAddress';

/** Where objects of a kind hold the pod that serves. */
const PODS: Record<string, readonly string[]> = {
  'InferenceService.serving.kserve.io': ['spec', 'predictor'],
  'Deployment.apps': ['spec', 'template', 'spec'],
};

/** A merge patch that has an object serve a version, and what it changes. */
export interface VersionPatch {
  patch: MergePatch;
  changes: VersionChange['changes'];
}

/**
 * @throws ConflictError for an object whose model can't be changed so, saying why
 */
export function versionPatch(
  object: KubernetesObject,
  wanted: WantedVersion,
): VersionPatch {
  const pod = valueAt(object, podPath(object)) as ServedPod | undefined;
  const path = podPath(object);
  const changed = withVersion(pod ?? {}, wanted);
  const marks = {
    [WORKLOAD_ANNOTATIONS.model]: stringifyEntityRef(wanted.model),
    [WORKLOAD_ANNOTATIONS.modelVersion]: wanted.version.version,
  };
  const { annotations = {} } = object.metadata ?? {};
  return {
    patch: {
      metadata: { annotations: marks },
      ...nested(path, changedFields(pod ?? {}, changed.pod)),
    },
    changes: [
      ...changed.changes.map(change => ({
        ...change,
        path: `${path.join('.')}.${change.path}`,
      })),
      ...Object.entries(marks)
        .filter(([name, to]) => annotations[name] !== to)
        .map(([name, to]) => ({
          path: `metadata.annotations['${name}']`,
          ...(annotations[name] !== undefined && { from: annotations[name] }),
          to,
        })),
    ],
  };
}

/** @throws ConflictError for objects whose versions are not changed here */
function podPath({ apiVersion, kind, metadata }: KubernetesObject) {
  const [group] = (apiVersion ?? '').split('/');
  const path = PODS[`${kind}.${group}`];
  if (!path) {
    throw new ConflictError(
      `only an InferenceService and a Deployment get another version so, no ${kind}. Use a pull request on its overlay`,
    );
  }
  if (kind === 'Deployment' && metadata?.labels?.[ENDPOINT_LABEL] !== 'true') {
    throw new ConflictError(`it has no label ${ENDPOINT_LABEL}=true`);
  }
  return path;
}

function changedFields(before: ServedPod, after: ServedPod): object {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) => before[field as keyof ServedPod] !== value,
    ),
  );
}

function nested(path: readonly string[], value: object): object {
  return Object.keys(value).length
    ? path.reduceRight<object>((inner, field) => ({ [field]: inner }), value)
    : {};
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce(
    (inner, field) => (inner as Record<string, unknown> | undefined)?.[field],
    value,
  );
}
