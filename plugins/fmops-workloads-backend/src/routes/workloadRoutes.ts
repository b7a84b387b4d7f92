import type { Router } from 'express';
import { streamDetails, viewerFor } from '../details';
import type { RouteContext } from './context';
import { visibleWorkload } from './visibleWorkload';

/** Routes of one workload: its details, once and live. */
export function addWorkloadRoutes(router: Router, context: RouteContext): void {
  const { access, details, httpAuth, sessions } = context;

  router.get('/v1/workloads/:cluster/:uid', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const { workload } = await visibleWorkload(
      context,
      credentials,
      req.params,
    );
    const viewer = await viewerFor(access, credentials);
    const { cluster, uid } = workload.ref;
    res.json(await details.read(cluster, uid, viewer));
  });

  router.get('/v1/workloads/:cluster/:uid/stream', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const visible = () => visibleWorkload(context, credentials, req.params);
    const { ref: id } = (await visible()).workload;
    let viewer = await viewerFor(access, credentials);
    const { stream, signal } = sessions.open({
      response: res,
      credentials,
      stillAllowed: async () => {
        viewer = await viewerFor(access, credentials);
        return Boolean(await visible());
      },
    });
    await streamDetails({ details, id, viewer: () => viewer, stream, signal });
  });
}
