import {
  PODS,
  resourcePath,
  toHttpError,
  type ClusterRegistry,
} from '../../clusters';
import { cleanLogLine } from '../../details/cleanLogLine';
import { redactSecrets } from '../../diagnosis/redactSecrets';
import { splitLines, TOO_LONG } from '../../watch/splitLines';
import type { LogChoice } from './choosePod';

/** Longest line that is kept, in characters. */
const MAX_LINE = 500;
/** Characters of one answer. */
const MAX_TEXT = 30_000;
/** A line longer than this is not read. */
const MAX_READ = 64 * 1024;
const TIMEOUT_MS = 15_000;

/** The end of a log as it is now, oldest line first. */
export interface LogTail {
  lines: string[];
  /** Lines before these were left out to keep the answer short. */
  cut: boolean;
}

/**
 * Reads the last lines of a container's log. The caller has made sure that the
 * pod is one of a run that the user may see.
 */
export async function readLogTail(
  clusters: ClusterRegistry,
  { cluster, namespace }: { cluster: string; namespace: string },
  { pod, container }: LogChoice,
  tailLines: number,
): Promise<LogTail> {
  const lines: string[] = [];
  try {
    const body = await clusters.get(cluster).connection.stream({
      path: `${resourcePath(PODS, namespace, pod)}/log`,
      query: { container, tailLines },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    for await (const line of splitLines(body, MAX_READ)) {
      lines.push(plainLine(line));
      if (lines.length > tailLines) lines.shift();
    }
  } catch (error) {
    throw toHttpError(cluster, error);
  }
  return newest(lines);
}

function plainLine(line: string | typeof TOO_LONG): string {
  if (line === TOO_LONG) return '[a line too long to show]';
  const text = redactSecrets(cleanLogLine(line));
  return text.length > MAX_LINE ? `${text.slice(0, MAX_LINE)}…` : text;
}

function newest(lines: readonly string[]): LogTail {
  let room = MAX_TEXT;
  const kept = lines.toReversed().filter(line => {
    room -= line.length;
    return room >= 0;
  });
  return { lines: kept.toReversed(), cut: kept.length < lines.length };
}
