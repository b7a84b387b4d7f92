import { NotFoundError } from '@backstage/errors';
import type { KeptRuns } from '../../kept';
import type { RunId } from '../runId';
import { newest, type LogTail } from './readLogTail';
import type { LogChoice } from './choosePod';

/** The end of a log, and when it was kept if it is not read now. */
export type RunLogTail = LogChoice & LogTail & { keptAt?: string };

/**
 * Reads the log as it is now; where its pod is gone, the lines that were kept
 * when the run ended.
 *
 * @throws what `live` throws, where nothing was kept that was asked for
 */
export async function liveOrKept(
  live: () => Promise<RunLogTail>,
  kept: Pick<KeptRuns, 'log'>,
  asked: RunId & { pod?: string; container?: string; lines: number },
): Promise<RunLogTail> {
  try {
    return await live();
  } catch (error) {
    const log = error instanceof NotFoundError && (await kept.log(asked));
    if (!log || !isAsked(log, asked)) {
      throw error;
    }
    const { pod, container, keptAt, lines } = log;
    return { pod, container, keptAt, ...newest(lines.slice(-asked.lines)) };
  }
}

function isAsked(
  log: { pod: string; container: string },
  { pod = log.pod, container = log.container }: Partial<LogChoice>,
): boolean {
  return pod === log.pod && container === log.container;
}
