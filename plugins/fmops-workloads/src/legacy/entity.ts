import type { Entity } from '@backstage/catalog-model';
import {
  legacyCard,
  legacyContent,
} from '@fmops/backstage-plugin-fmops-models-react/legacy';
import { namesWorkloads } from '@fmops/backstage-plugin-fmops-workloads-common';
import { entityEndpointRouteRef, entityRunsRouteRef } from '../routes';
import { fmopsWorkloadsPlugin } from './plugin';

/**
 * Whether an entity names workloads: the condition of tabs and
 * cards.
 *
 * @public
 */
export const hasWorkloads = (entity: Entity) => namesWorkloads(entity);

/**
 * The Runs tab of a component.
 *
 * @public
 */
export const EntityRunsContent = fmopsWorkloadsPlugin.provide(
  legacyContent({
    name: 'EntityRunsContent',
    mountPoint: entityRunsRouteRef,
    load: () => import('../runs/RunsTab').then(m => m.RunsTab),
  }),
);

/**
 * The Endpoint tab of a component that serves a model.
 *
 * @public
 */
export const EntityEndpointContent = fmopsWorkloadsPlugin.provide(
  legacyContent({
    name: 'EntityEndpointContent',
    mountPoint: entityEndpointRouteRef,
    load: () => import('../endpoint/EndpointTab').then(m => m.EndpointTab),
  }),
);

/**
 * The newest run, on the overview of a component.
 *
 * @public
 */
export const EntityLatestRunCard = fmopsWorkloadsPlugin.provide(
  legacyCard({
    name: 'EntityLatestRunCard',
    load: () => import('../runs/LatestRunCard').then(m => m.LatestRunCard),
  }),
);

/**
 * What is served, on the overview of a component.
 *
 * @public
 */
export const EntityEndpointCard = fmopsWorkloadsPlugin.provide(
  legacyCard({
    name: 'EntityEndpointCard',
    load: () => import('../endpoint/EndpointCard').then(m => m.EndpointCard),
  }),
);

/**
 * What trains from, makes and serves a model, on the page of the model.
 *
 * @public
 */
export const EntityModelWorkloadsCard = fmopsWorkloadsPlugin.provide(
  legacyCard({
    name: 'EntityModelWorkloadsCard',
    load: () =>
      import('../model/ModelWorkloadsCard').then(m => m.ModelWorkloadsCard),
  }),
);

/**
 * What AWS tells of an EKS cluster, on the page of the cluster.
 *
 * @public
 */
export const EntityEksCard = fmopsWorkloadsPlugin.provide(
  legacyCard({
    name: 'EntityEksCard',
    load: () => import('../clusters/eks/EksCard').then(m => m.EksCard),
  }),
);
