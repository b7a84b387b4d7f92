import { createServer } from 'node:http';

const JOBS = /^\/api\/jobs\/([^/]*)(\/stop)?$/;
const REQUEST = /^http:\/\/([^/]*)([^?]*)/;
// Of the proxy that each worker has.
const HEALTH = '/-/healthz';
const SERVE = '/api/serve/applications/';
const PENDING_MS = 1_000;
const RUNNING_MS = 4_000;

/**
 * Plays the API of the heads of all Ray clusters, whose containers do not run
 * here. KubeRay is led to it as to an HTTP proxy: it asks for the head by the
 * name of its service, which means nothing outside of a cluster.
 *
 * How a job goes is said by its metadata: `fmops.dev/play` is `succeed`
 * (default), `error` or `never-ends`. Applications of a service run at once.
 */
export async function startRayHead() {
  const heads = new Map();
  const server = createServer(async (request, response) => {
    // A pod without an address yet has an empty host.
    const [, host, path] = REQUEST.exec(request.url) ?? [];
    if (!heads.has(host)) heads.set(host, { jobs: new Map(), serves: {} });
    const text = await textOf(request);
    const body = text ? JSON.parse(text) : {};
    const answer = answerOf(heads.get(host), request.method, path, body);
    response.writeHead(answer ? 200 : 404);
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => {
        server.close(resolve);
      });
    },
  };
}

/** @returns the body of the answer; undefined for what is not found */
function answerOf(head, method, path, body) {
  if (path === HEALTH) return 'success';
  if (path === SERVE) {
    if (method === 'PUT') head.serves = body;
    return { applications: applicationsOf(head.serves) };
  }
  const [, id, stop] = JOBS.exec(path) ?? [];
  if (method === 'POST' && id === '') {
    head.jobs.set(body.submission_id, { ...body, submittedAt: Date.now() });
    return { job_id: body.submission_id };
  }
  const job = head.jobs.get(id);
  if (!job || !stop) return job && infoOf(job, Date.now());
  job.stoppedAt ??= Date.now();
  return { stopped: true };
}

function applicationsOf({ applications = [] }) {
  return Object.fromEntries(
    applications.map(({ name, route_prefix }) => [
      name,
      {
        ...{ name, route_prefix, status: 'RUNNING' },
        deployments: { [name]: { name, status: 'HEALTHY' } },
      },
    ]),
  );
}

/** What Ray says of a job at a time, in the fields that KubeRay reads. */
export function infoOf(job, now) {
  const { submission_id, entrypoint, submittedAt, stoppedAt } = job;
  const play = job.metadata?.['fmops.dev/play'] ?? 'succeed';
  const startedAt = submittedAt + PENDING_MS;
  const endsAt = play === 'never-ends' ? Infinity : startedAt + RUNNING_MS;
  const info = { submission_id, entrypoint };
  if (now < startedAt) {
    return { ...info, status: 'PENDING', message: 'Job is pending.' };
  }
  const running = { ...info, start_time: startedAt };
  const end_time = Math.min(stoppedAt ?? Infinity, endsAt);
  if (now < end_time) {
    return { ...running, status: 'RUNNING', message: 'Job is running.' };
  }
  return { ...running, end_time, ...ends[stoppedAt < endsAt ? 'stop' : play] };
}

const ends = {
  stop: { status: 'STOPPED', message: 'Job was intentionally stopped.' },
  succeed: { status: 'SUCCEEDED', message: 'Job finished successfully.' },
  error: {
    status: 'FAILED',
    message: 'Job entrypoint command failed with exit code 1.',
  },
};

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
