import { KUBERNETES_ID } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ApiResource } from '../../clusters';
import type { Manifest } from '../Manifest';

/** A field of a supporting object that would give it more than its namespace. */
export interface SupportingRule {
  /** Path of the field, below the manifest. */
  field: string;
  refuses(manifest: Manifest, kubernetesId: string): boolean;
  /** What is wrong, after the path. */
  why: string;
}

/** A kind of object that workloads need beside themselves, all within their namespace. */
export interface SupportingKind extends ApiResource {
  kind: string;
  /** Fields of an object besides its identity. */
  fields: readonly string[];
  rules?: readonly SupportingRule[];
  /** Pods are made from it, so that it may ask for no more than a workload may. */
  isOfPods?: boolean;
}

/** Reads `a.b.c` of an object; undefined where there is none. */
function at(object: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, field) => (value as Record<string, unknown> | undefined)?.[field],
      object,
    );
}

function labelIn(labels: unknown): unknown {
  return (labels as Record<string, unknown> | undefined)?.[KUBERNETES_ID];
}

function own(path: string): SupportingRule {
  return {
    field: path,
    refuses: (manifest, kubernetesId) =>
      labelIn(at(manifest, `${path}.matchLabels`)) !== kubernetesId,
    why: `must select pods with the label ${KUBERNETES_ID} of the entity, and no others`,
  };
}

/**
 * Objects that the portal applies beside a workload. None of them gives rights,
 * and none reaches beyond the namespace or the pods of the entity.
 */
export const SUPPORTING_KINDS: readonly SupportingKind[] = [
  {
    ...{ group: '', version: 'v1', plural: 'configmaps', kind: 'ConfigMap' },
    fields: ['data', 'immutable'],
  },
  {
    ...{ group: '', version: 'v1', plural: 'serviceaccounts' },
    kind: 'ServiceAccount',
    fields: ['automountServiceAccountToken'],
    rules: [
      {
        field: 'metadata.annotations',
        refuses: ({ metadata }) =>
          Object.keys(metadata.annotations ?? {}).some(name =>
            name.startsWith('eks.amazonaws.com/'),
          ),
        why: 'may not name a role of AWS: a platform engineer gives one to the account',
      },
    ],
  },
  {
    ...{ group: '', version: 'v1', plural: 'services', kind: 'Service' },
    fields: ['spec'],
    rules: [
      {
        field: 'spec.type',
        refuses: manifest =>
          !['ClusterIP', undefined].includes(
            at(manifest, 'spec.type') as string | undefined,
          ),
        why: 'must be ClusterIP: what is reachable from outside is set up by a platform engineer',
      },
      {
        field: 'spec.externalIPs',
        refuses: manifest => at(manifest, 'spec.externalIPs') !== undefined,
        why: 'would take the traffic of others',
      },
      {
        field: 'spec.selector',
        refuses: (manifest, kubernetesId) =>
          labelIn(at(manifest, 'spec.selector')) !== kubernetesId,
        why: `must select pods with the label ${KUBERNETES_ID} of the entity, and no others`,
      },
    ],
  },
  {
    ...{ group: 'networking.k8s.io', version: 'v1', plural: 'networkpolicies' },
    kind: 'NetworkPolicy',
    fields: ['spec'],
    rules: [own('spec.podSelector')],
  },
  {
    ...{ group: 'policy', version: 'v1', plural: 'poddisruptionbudgets' },
    kind: 'PodDisruptionBudget',
    fields: ['spec'],
    rules: [own('spec.selector')],
  },
  {
    ...{ group: 'serving.kserve.io', version: 'v1alpha1' },
    plural: 'servingruntimes',
    kind: 'ServingRuntime',
    fields: ['spec'],
    rules: [
      {
        field: 'spec.supportedModelFormats',
        refuses: manifest =>
          (
            (at(manifest, 'spec.supportedModelFormats') ?? []) as {
              autoSelect?: boolean;
            }[]
          ).some(({ autoSelect }) => autoSelect !== false),
        why: 'must each have autoSelect: false, or services of others would be served by it',
      },
    ],
    isOfPods: true,
  },
  {
    ...{ group: 'monitoring.coreos.com', version: 'v1', plural: 'podmonitors' },
    kind: 'PodMonitor',
    fields: ['spec'],
    rules: [own('spec.selector')],
  },
];
