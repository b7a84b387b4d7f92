import workloadsPlugin from '@fmops/backstage-plugin-fmops-workloads-backend';
import { auth } from '../../playground/__testUtils__/startPlaygroundPortal';

/** What a backend needs besides to change endpoints in clusters. */
export const clusterFeatures = [workloadsPlugin, auth];
