import type { WorkloadQuery } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Request, Router } from 'express';
import { scopeKey } from '../access';
import type { RouteContext } from './context';

/** Routes of many workloads: the list and its stream. */
export function addListRoutes(router: Router, context: RouteContext): void {
  const { access, clusters, httpAuth, sessions, views } = context;

  router.get('/v1/workloads', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const scope = await access.scopeFor(credentials, queryOf(req));
    res.json({ items: views.list(scope), clusters: clusters.statuses() });
  });

  router.get('/v1/workloads/stream', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const query = queryOf(req);
    const scope = await access.scopeFor(credentials, query);
    const { stream } = sessions.open({
      response: res,
      credentials,
      // A scope that has changed ends the stream too: the client opens a new one.
      stillAllowed: async () =>
        scopeKey(await access.scopeFor(credentials, query)) === scopeKey(scope),
    });
    views.join(scope, stream, req.header('last-event-id'));
  });

  router.get('/v1/clusters', async (req, res) => {
    await httpAuth.credentials(req);
    res.json({ items: clusters.statuses() });
  });
}

function queryOf({ query: { entityRef, modelRef } }: Request): WorkloadQuery {
  return {
    entityRef: entityRef as string | undefined,
    modelRef: modelRef as string | undefined,
  };
}
