import type { Entity } from '@backstage/catalog-model';
import { KUBERNETES_ID, KUBERNETES_NAMESPACE } from '../vocabulary';
import type { Workload } from '../workload';

/**
 * What a workload is called by is read from this.
 *
 * @public
 */
export type NamedWorkload = Pick<
  Workload,
  'ref' | 'kubernetesId' | 'kroInstance'
>;

/** A way in which entities name their workloads. */
interface Join {
  /** Before the name in a claim, so that names of several ways are not taken for each other. */
  scheme: string;
  /** Annotation on entities that holds the name. */
  annotation: string;
  /** Annotation on entities: the only namespace in which the name counts. */
  namespace: string;
  /** What a workload is called in this way. */
  nameOf(workload: NamedWorkload): string | undefined;
}

const named = (group: string, kind: string) => (workload: NamedWorkload) =>
  workload.ref.group === group && workload.ref.kind === kind
    ? workload.ref.name
    : undefined;

/**
 * Beside the label of the stock Kubernetes plugin, the annotations that the Ray
 * and kro templates of appmod-blueprints give their components.
 */
export const JOINS: readonly Join[] = [
  {
    scheme: '',
    annotation: KUBERNETES_ID,
    namespace: KUBERNETES_NAMESPACE,
    nameOf: workload => workload.kubernetesId,
  },
  {
    scheme: 'ray-service:',
    annotation: 'ray.io/service-name',
    namespace: 'ray.io/namespace',
    nameOf: named('ray.io', 'RayService'),
  },
  {
    scheme: 'ray-cluster:',
    annotation: 'ray.io/cluster-name',
    namespace: 'ray.io/namespace',
    nameOf: named('ray.io', 'RayCluster'),
  },
  {
    scheme: 'kro:',
    annotation: 'kro.run/instance-name',
    namespace: 'kro.run/instance-namespace',
    nameOf: workload => workload.kroInstance,
  },
];

/**
 * Annotations by which an entity names its workloads, any of which is enough.
 *
 * @public
 */
export const WORKLOAD_ANNOTATIONS_OF_ENTITIES: readonly string[] = JOINS.map(
  ({ annotation }) => annotation,
);

/**
 * Whether an entity names workloads.
 *
 * @public
 */
export function namesWorkloads({ metadata }: Entity): boolean {
  return JOINS.some(({ annotation }) => metadata.annotations?.[annotation]);
}

/**
 * What to ask the catalog for: the annotations of entities that workloads may
 * belong to, with the names to look for. Entities with any of them count.
 *
 * @public
 */
export function annotationsNaming(
  workloads: Iterable<NamedWorkload>,
): Record<string, string[]>[] {
  const all = [...workloads];
  return JOINS.map(({ annotation, nameOf }) => ({
    key: `metadata.annotations.${annotation}`,
    names: [...new Set(all.flatMap(workload => nameOf(workload) ?? []))].sort(),
  }))
    .filter(({ names }) => names.length > 0)
    .map(({ key, names }) => ({ [key]: names }));
}
