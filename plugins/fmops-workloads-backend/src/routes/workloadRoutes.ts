import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { workloadLogsPermission } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Router } from 'express';
import { openLog, streamDetails, streamLog, viewerFor } from '../details';
import type { StoredWorkload } from '../store';
import { clientGone } from '../stream';
import type { RouteContext } from './context';

const DEFAULT_TAIL = 1_000;

/** Routes of one workload: details and logs. */
export function addWorkloadRoutes(router: Router, context: RouteContext): void {
  const { access, clusters, details, httpAuth, sessions, store } = context;

  const visible = async (
    credentials: BackstageCredentials,
    { cluster, uid }: Record<string, string>,
  ): Promise<StoredWorkload> => {
    const stored = store.get(cluster, uid);
    if (!stored) {
      throw new NotFoundError(
        `There is no workload '${uid}' of cluster '${cluster}'`,
      );
    }
    await access.assertVisible(credentials, stored.workload);
    return stored;
  };

  router.get('/v1/workloads/:cluster/:uid', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const { ref } = (await visible(credentials, req.params)).workload;
    const viewer = await viewerFor(access, credentials);
    res.json(await details.read(ref.cluster, ref.uid, viewer));
  });

  router.get('/v1/workloads/:cluster/:uid/stream', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const { ref: id } = (await visible(credentials, req.params)).workload;
    let viewer = await viewerFor(access, credentials);
    const { stream, signal } = sessions.open({
      response: res,
      credentials,
      stillAllowed: async () => {
        viewer = await viewerFor(access, credentials);
        return Boolean(await visible(credentials, req.params));
      },
    });
    await streamDetails({ details, id, viewer: () => viewer, stream, signal });
  });

  router.get('/v1/workloads/:cluster/:uid/log', async (req, res) => {
    // From the first: a log is followed for as long as it is written.
    const gone = clientGone(res);
    const credentials = await httpAuth.credentials(req);
    const assertAllowed = async () => {
      const stored = await visible(credentials, req.params);
      await access.assertPermission(credentials, workloadLogsPermission);
      return stored;
    };
    const stored = await assertAllowed();
    const { pod, container, tailLines } = req.query as Record<string, string>;
    const body = await openLog(
      clusters,
      stored,
      { pod, container, tailLines: Number(tailLines ?? DEFAULT_TAIL) },
      gone,
    );
    const { stream, signal } = sessions.open({
      response: res,
      credentials,
      stillAllowed: async () => Boolean(await assertAllowed()),
    });
    try {
      await streamLog(body, stream);
    } catch (error) {
      // The headers are out; a log that is cut off is followed again.
      if (!signal.aborted) {
        stream.end();
      }
    }
  });
}
