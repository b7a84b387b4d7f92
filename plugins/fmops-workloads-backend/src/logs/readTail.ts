import { PODS, resourcePath, type ClusterConnection } from '../clusters';
import { splitLines } from '../watch/splitLines';
import { LogLines, type LogLine } from './LogLines';

const LONGEST_LINE = 64 * 1024;
const MOST_BYTES = 4 * 1024 * 1024;
const TIMEOUT_MS = 10_000;

/** Which run of which container. */
export interface LogPlace {
  namespace: string;
  pod: string;
  container?: string;
  previous?: boolean;
}

/**
 * The last lines of the log of a container, with their times and without the
 * secrets that may have been printed; oldest first.
 *
 * @throws KubernetesError when the log is not there or may not be read
 */
export async function readTail(
  connection: ClusterConnection,
  { namespace, pod, container, previous }: LogPlace,
  options: { lines: number; signal?: AbortSignal },
): Promise<LogLine[]> {
  const { lines: most, signal: stopped } = options;
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const body = await connection.stream({
    path: `${resourcePath(PODS, namespace, pod)}/log`,
    query: {
      ...{ container, tailLines: most, limitBytes: MOST_BYTES },
      timestamps: true,
      previous: previous || undefined,
    },
    signal: stopped ? AbortSignal.any([stopped, timeout]) : timeout,
  });
  const reading = new LogLines();
  const lines: LogLine[] = [];
  for await (const line of splitLines(body, LONGEST_LINE)) {
    lines.push(reading.read(line));
    if (lines.length > most) {
      lines.shift();
    }
  }
  return lines;
}
