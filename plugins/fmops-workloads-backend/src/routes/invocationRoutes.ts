import { pipeline } from 'node:stream/promises';
import {
  INVOCATION_HEADERS,
  type InvocationRequest,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Router } from 'express';
import { clientGone } from '../stream';
import type { RouteContext } from './context';

/**
 * The route by which the evaluations backend asks endpoints. It is a tunnel:
 * that backend, which knows the question and its user, audits and limits.
 */
export function addInvocationRoutes(
  router: Router,
  { httpAuth, invocations, sessions }: RouteContext,
): void {
  router.post('/v1/invocations', async (req, res) => {
    // From the first: the endpoint is to stop as soon as nobody listens.
    const gone = clientGone(res);
    const credentials = await httpAuth.credentials(req);
    const question = req.body as InvocationRequest;
    const { status, contentType, body } = await invocations.open(
      credentials,
      question,
      gone,
    );
    res.writeHead(200, {
      // Whatever the endpoint says that it is, no browser takes it for a page.
      'Content-Type': 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store, no-transform',
      [INVOCATION_HEADERS.status]: String(status),
      [INVOCATION_HEADERS.contentType]: encodeURIComponent(contentType),
    });
    if (typeof body === 'string') {
      res.end(body);
      return;
    }
    res.flushHeaders();
    sessions.guard({
      response: res,
      credentials,
      stillAllowed: async () => invocations.mayAsk(credentials, question),
    });
    try {
      await pipeline(body, res);
    } catch {
      // The headers are out: an answer that is cut off is seen as that.
      res.destroy();
    }
  });
}
