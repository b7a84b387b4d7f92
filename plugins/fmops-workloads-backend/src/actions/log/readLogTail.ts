import type { ClusterConnection } from '../../clusters';
import { logRefusal, readTail } from '../../logs';
import type { LogChoice } from './choosePod';

/** Longest line that is kept, in characters. */
const MAX_LINE = 500;
/** Characters of one answer. */
const MAX_TEXT = 30_000;

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
  connection: ClusterConnection,
  namespace: string,
  choice: LogChoice,
  lines: number,
): Promise<LogTail> {
  try {
    const tail = await readTail(
      connection,
      { namespace, ...choice },
      { lines },
    );
    return newest(tail.map(({ text }) => text));
  } catch (error) {
    throw logRefusal(connection.cluster.name, choice, error);
  }
}

/** As many of the last lines as an answer has room for. */
export function newest(lines: readonly string[]): LogTail {
  let room = MAX_TEXT;
  const kept = lines
    .map(line =>
      line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line,
    )
    .toReversed()
    .filter(line => {
      room -= line.length;
      return room >= 0;
    });
  return { lines: kept.toReversed(), cut: kept.length < lines.length };
}
