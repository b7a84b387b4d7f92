import { PODS, resourcePath, type ClusterConnection } from '../../clusters';
import { redactSecrets } from '../../diagnosis/redactSecrets';
import { splitLines, TOO_LONG } from '../../watch/splitLines';
import { cleanLogLine } from '../cleanLogLine';
import type { EndedRun } from './endedRuns';

const LINES = 200;
const LONGEST_LINE = 64 * 1024;
const MOST_BYTES = 4 * 1024 * 1024;
const TIMEOUT_MS = 10_000;

/**
 * The last 200 lines of the log of a container that has ended, with their
 * times and without the secrets that may have been printed.
 *
 * @throws KubernetesError when the log is not there or may not be read
 */
export async function readLogTail(
  connection: ClusterConnection,
  { namespace, pod, container, previous }: EndedRun,
  stopped: AbortSignal,
): Promise<{ text: string; at?: string }[]> {
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(TIMEOUT_MS)]);
  const body = await connection.stream({
    path: `${resourcePath(PODS, namespace, pod)}/log`,
    query: {
      ...{ container, tailLines: LINES, limitBytes: MOST_BYTES },
      timestamps: true,
      previous: previous || undefined,
    },
    signal,
  });
  const lines: { text: string; at?: string }[] = [];
  for await (const line of splitLines(body, LONGEST_LINE)) {
    lines.push(lineOf(line === TOO_LONG ? '' : line));
    if (lines.length > LINES) {
      lines.shift();
    }
  }
  return lines;
}

function lineOf(line: string): { text: string; at?: string } {
  const space = line.indexOf(' ');
  const at = line.slice(0, Math.max(space, 0));
  const timed = /^\d{4}-\d\d-\d\dT/.test(at) && !Number.isNaN(Date.parse(at));
  const text = redactSecrets(
    cleanLogLine(timed ? line.slice(space + 1) : line),
  );
  return timed ? { text, at } : { text };
}
