import { legacyPage } from '@fmops/backstage-plugin-fmops-models-react/legacy';
import { capacityRouteRef, endpointsRouteRef, runsRouteRef } from '../routes';
import { fmopsWorkloadsPlugin } from './plugin';

/**
 * All runs, and each of them below.
 *
 * @public
 */
export const RunsPage = fmopsWorkloadsPlugin.provide(
  legacyPage({
    name: 'RunsPage',
    title: 'Runs',
    mountPoint: runsRouteRef,
    load: () => import('../runs/RunsPage').then(m => m.RunsPage),
  }),
);

/**
 * All endpoints, and each of them below.
 *
 * @public
 */
export const EndpointsPage = fmopsWorkloadsPlugin.provide(
  legacyPage({
    name: 'EndpointsPage',
    title: 'Endpoints',
    mountPoint: endpointsRouteRef,
    load: () => import('../endpoints/EndpointsPage').then(m => m.EndpointsPage),
  }),
);

/**
 * Accelerators, queues and cost.
 *
 * @public
 */
export const CapacityPage = fmopsWorkloadsPlugin.provide(
  legacyPage({
    name: 'CapacityPage',
    title: 'Capacity',
    mountPoint: capacityRouteRef,
    load: () => import('../capacity/CapacityPage').then(m => m.CapacityPage),
  }),
);
