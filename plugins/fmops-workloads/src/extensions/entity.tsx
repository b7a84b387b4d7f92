// Everything that comes from an alpha entry of the catalog stands in this file.
import {
  parseFilterPredicate,
  type FilterPredicate,
} from '@backstage/filter-predicates';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { RELATION_SERVES } from '@fmops/backstage-plugin-fmops-models-common';
import { WORKLOAD_ANNOTATIONS_OF_ENTITIES } from '@fmops/backstage-plugin-fmops-workloads-common';
import { entityEndpointRouteRef, entityRunsRouteRef } from '../routes';

/** Components that name workloads. */
const HAS_RUNS: FilterPredicate = {
  $all: [
    { kind: 'component' },
    {
      $any: WORKLOAD_ANNOTATIONS_OF_ENTITIES.map(annotation =>
        // Types know keys only that are written out
        parseFilterPredicate({
          [`metadata.annotations.${annotation}`]: { $exists: true },
        }),
      ),
    },
  ],
};

/** Those that are there to serve. */
const IS_ENDPOINT: FilterPredicate = {
  $any: [
    { 'spec.type': 'model-endpoint' },
    { 'metadata.annotations.ray.io/service-name': { $exists: true } },
  ],
};

/** Those that serve a model, as the catalog knows. */
const SERVES = { relations: { $contains: { type: RELATION_SERVES } } };

/** Clusters, and of these the ones that EKS runs. */
const IS_CLUSTER = { kind: 'resource', 'spec.type': 'kubernetes-cluster' };
const IN_EKS = { 'metadata.annotations.amazonaws.com/arn': { $exists: true } };

/** The Runs tab. */
export const entityRunsContent = EntityContentBlueprint.make({
  name: 'runs',
  params: {
    path: '/runs',
    title: 'Runs',
    group: 'operation',
    filter: HAS_RUNS,
    routeRef: entityRunsRouteRef,
    loader: () => import('../runs/RunsTab').then(m => <m.RunsTab />),
  },
});

/** The Endpoint tab. */
export const entityEndpointContent = EntityContentBlueprint.make({
  name: 'endpoint',
  params: {
    path: '/endpoint',
    title: 'Endpoint',
    group: 'operation',
    filter: { $all: [HAS_RUNS, { $any: [IS_ENDPOINT, SERVES] }] },
    routeRef: entityEndpointRouteRef,
    loader: () =>
      import('../endpoint/EndpointTab').then(m => <m.EndpointTab />),
  },
});

/** What is served, on the overview. */
export const endpointCard = EntityCardBlueprint.make({
  name: 'endpoint',
  params: {
    type: 'content',
    filter: { $all: [HAS_RUNS, { $any: [IS_ENDPOINT, SERVES] }] },
    loader: () =>
      import('../endpoint/EndpointCard').then(m => <m.EndpointCard />),
  },
});

/** The newest run on the overview. What only serves has the endpoint in its place. */
export const latestRunCard = EntityCardBlueprint.make({
  name: 'latest-run',
  params: {
    type: 'content',
    filter: { $all: [HAS_RUNS, { $not: IS_ENDPOINT }] },
    loader: () =>
      import('../runs/LatestRunCard').then(m => <m.LatestRunCard />),
  },
});

/** What trains from, makes and serves a model, on the page of the model. */
export const modelWorkloadsCard = EntityCardBlueprint.make({
  name: 'model',
  params: {
    type: 'info',
    filter: { kind: 'foundationmodel' },
    loader: () =>
      import('../model/ModelWorkloadsCard').then(m => <m.ModelWorkloadsCard />),
  },
});

/** What AWS tells of an EKS cluster, on the page of the cluster. */
export const eksCard = EntityCardBlueprint.make({
  name: 'eks',
  params: {
    type: 'content',
    filter: { $all: [IS_CLUSTER, IN_EKS] },
    loader: () => import('../clusters/eks/EksCard').then(m => <m.EksCard />),
  },
});

/** What the portal may do in a cluster, on the page of the cluster. */
export const clusterRightsCard = EntityCardBlueprint.make({
  name: 'cluster-rights',
  params: {
    type: 'content',
    filter: IS_CLUSTER,
    loader: () =>
      import('../clusters/rights/ClusterRightsCard').then(m => (
        <m.ClusterRightsCard />
      )),
  },
});
