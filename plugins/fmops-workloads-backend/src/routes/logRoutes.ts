import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  isTerminal,
  workloadLogsPermission,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Request, Router } from 'express';
import {
  downloadLog,
  isLogTime,
  openLog,
  streamLog,
  type LogRequest,
} from '../logs';
import type { StoredWorkload } from '../store';
import { clientGone } from '../stream';
import type { RouteContext } from './context';
import { visibleWorkload } from './visibleWorkload';

const DEFAULT_TAIL = 1_000;

/** Routes of logs: followed, and as a whole. */
export function addLogRoutes(router: Router, context: RouteContext): void {
  const { access, downloads, httpAuth, identity, kept, sessions } = context;

  const readable = async (credentials: BackstageCredentials, req: Request) => {
    const stored = await visibleWorkload(context, credentials, req.params);
    await access.assertPermission(credentials, workloadLogsPermission);
    return stored;
  };

  /** @throws NotFoundError that tells of what was kept, where the log is gone */
  const open = async (
    credentials: BackstageCredentials,
    stored: StoredWorkload,
    request: LogRequest,
    gone: AbortSignal,
  ) => {
    const { cluster } = stored.workload.ref;
    const connection = await identity.of(credentials, cluster);
    try {
      return await openLog(connection, stored, request, gone);
    } catch (error) {
      const log =
        error instanceof NotFoundError &&
        (await kept.find(stored.workload.ref))?.log;
      throw log
        ? new NotFoundError(
            `${error.message}. The last lines of container ${log.container} of pod ${log.pod} were kept.`,
          )
        : error;
    }
  };

  router.get('/v1/workloads/:cluster/:uid/log', async (req, res) => {
    // From the first: a log is followed for as long as it is written.
    const gone = clientGone(res);
    const credentials = await httpAuth.credentials(req);
    const stored = await readable(credentials, req);
    const { tailLines, sinceTime, timestamps, ansi, ...source } = queryOf(req);
    const lastSeen = req.header('last-event-id');
    const after = lastSeen && isLogTime(lastSeen) ? lastSeen : undefined;
    const since = after ?? sinceTime;
    const body = await open(
      credentials,
      stored,
      {
        ...{ ...source, follow: true, timestamps: true },
        sinceTime: since && toSecond(since),
        tailLines: after ? undefined : tailLines ?? defaultTail(since),
      },
      gone,
    );
    const { stream, signal } = sessions.open({
      response: res,
      credentials,
      stillAllowed: async () => Boolean(await readable(credentials, req)),
    });
    try {
      await streamLog(body, stream, { timestamps, ansi, after });
    } catch (error) {
      // The headers are out; a log that is cut off is followed again.
      if (!signal.aborted) {
        stream.end();
      }
    }
  });

  router.get('/v1/workloads/:cluster/:uid/log/kept', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const { workload } = await readable(credentials, req);
    const log = await kept.log(workload.ref);
    if (!log) {
      throw new NotFoundError(nothingKept(workload));
    }
    res.json(log);
  });

  router.get('/v1/workloads/:cluster/:uid/log/download', async (req, res) => {
    const gone = clientGone(res);
    const credentials = await httpAuth.credentials(req);
    const stored = await readable(credentials, req);
    const { pod, container, previous } = queryOf(req);
    const limitBytes = downloads.maxBytes;
    await downloads.run(async () => {
      const body = await open(
        credentials,
        stored,
        {
          ...{ pod, container, previous, follow: false, timestamps: false },
          // One more, to tell a log that is longer from one that is as long.
          limitBytes: limitBytes + 1,
        },
        gone,
      );
      const signal = sessions.guard({
        response: res,
        credentials,
        stillAllowed: async () => Boolean(await readable(credentials, req)),
      });
      const run = previous ? 'previous' : undefined;
      const fileName = `${[pod, container, run].filter(Boolean).join('_')}.log`;
      try {
        await downloadLog(body, res, { fileName, limitBytes, signal });
      } catch (error) {
        // The headers are out: a download that is cut off is seen as failed.
        res.destroy();
      }
    });
  });
}

function nothingKept(workload: Workload): string {
  const { kind, name } = workload.ref;
  return workload.deletedAt || isTerminal(workload.state)
    ? `No log of ${kind} ${name} is kept: nothing was written, its pods were gone before they could be read, or it ended too long ago`
    : `${kind} ${name} has not ended: its last lines are kept when it does`;
}

/** As the description of the API has checked and read it. */
function queryOf({ query }: Request) {
  return query as unknown as {
    pod: string;
    container?: string;
    previous?: boolean;
    tailLines?: number;
    sinceTime?: string;
    timestamps?: boolean;
    ansi?: boolean;
  };
}

function defaultTail(sinceTime: string | undefined): number | undefined {
  return sinceTime ? undefined : DEFAULT_TAIL;
}

/** Kubernetes reads whole seconds only. */
function toSecond(time: string): string {
  return new Date(Math.floor(Date.parse(time) / 1_000) * 1_000).toISOString();
}
