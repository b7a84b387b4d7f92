import { Request, Response } from 'express';
import { badRequest, notFound } from '../errors/catalogue';
import { ContainerLog, LogLine, PodLogs } from '../logs/PodLogs';
import { Pod } from '../objects/workloads';
import { ClusterStore } from '../store/ClusterStore';
import { queryFlag, queryNumber, queryText } from './query';
import { RequestInfo } from './requestInfo';

/**
 * Serves the log of a container.
 *
 * @throws ApiError 404 without the pod, 400 for a container that does not exist or has not started
 */
export function serveLog(
  req: Request,
  res: Response,
  { type, namespace, name = '' }: RequestInfo,
  store: ClusterStore,
  logs: PodLogs,
): void {
  const pod = store.get(type, namespace, name) as Pod | undefined;
  if (!pod) {
    throw notFound(type, name);
  }
  const container = containerOf(pod, queryText(req, 'container'));
  res.type('text/plain');
  if (!pod.spec.nodeName) {
    res.send('');
    return;
  }
  const log = findLog(pod, container, queryFlag(req, 'previous'), logs);
  const timestamps = queryFlag(req, 'timestamps');
  const write = (line: LogLine) =>
    res.write(timestamps ? `${line.time} ${line.text}\n` : `${line.text}\n`);
  const tail = queryNumber(req, 'tailLines');
  const lines = newerThan(log.lines, oldestAsked(req));
  const first = tail === undefined ? 0 : Math.max(0, lines.length - tail);

  res.set('Cache-Control', 'no-cache, private');
  res.flushHeaders();
  lines.slice(first).forEach(write);
  if (!queryFlag(req, 'follow')) {
    res.end();
    return;
  }
  const stop = log.follow({ line: write, end: () => res.end() });
  res.on('close', stop);
}

function containerOf({ spec, metadata }: Pod, asked?: string): string {
  const names = spec.containers.map(container => container.name);
  if (asked === undefined && names.length > 1) {
    throw badRequest(
      `a container name must be specified for pod ${
        metadata.name
      }, choose one of: [${names.join(' ')}]`,
    );
  }
  const name = asked ?? names[0];
  if (!names.includes(name)) {
    throw badRequest(`container ${name} is not valid for pod ${metadata.name}`);
  }
  return name;
}

function findLog(
  pod: Pod,
  container: string,
  previous: boolean,
  logs: PodLogs,
): ContainerLog {
  const { uid, name } = pod.metadata;
  const log = previous
    ? logs.previous(uid, container)
    : logs.current(uid, container);
  if (log) {
    return log;
  }
  if (previous) {
    throw badRequest(
      `previous terminated container "${container}" in pod "${name}" not found`,
    );
  }
  const status = pod.status.containerStatuses?.find(s => s.name === container);
  throw badRequest(
    `container "${container}" in pod "${name}" is waiting to start: ${
      status?.state.waiting?.reason ?? 'ContainerCreating'
    }`,
  );
}

/** In milliseconds. */
function oldestAsked(req: Request): number {
  const seconds = queryNumber(req, 'sinceSeconds');
  const time = queryText(req, 'sinceTime');
  if (seconds !== undefined) {
    return Date.now() - seconds * 1000;
  }
  return time === undefined ? 0 : Date.parse(time);
}

function newerThan(lines: LogLine[], oldest: number): LogLine[] {
  return lines.filter(line => Date.parse(line.time) >= oldest);
}
