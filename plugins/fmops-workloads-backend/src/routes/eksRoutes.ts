import { NotAllowedError } from '@backstage/errors';
import {
  clusterAccessReadPermission,
  type EksFacts,
  type EksSection,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Router } from 'express';
import { eksClusterOf } from '../eks';
import type { RouteContext } from './context';

/** The route of what AWS tells of a cluster, for who may read its entity. */
export function addEksRoutes(router: Router, context: RouteContext): void {
  const { access, eks, eksLocations, httpAuth } = context;

  router.get('/v1/eks', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const entity = await access.entity(
      credentials,
      req.query.entityRef as string,
    );
    const facts = await eks.read(eksClusterOf(entity, eksLocations));
    const told = async (): Promise<EksSection<EksFacts['access']['value']>> => {
      try {
        await access.assertPermission(credentials, clusterAccessReadPermission);
        return facts.access;
      } catch (error) {
        if (error instanceof NotAllowedError) {
          return { problem: `${error.message}.` };
        }
        throw error;
      }
    };
    res.json({ ...facts, access: await told() });
  });
}
