/**
 * How far a program says it has come, and how long it will take yet.
 *
 * @public
 */
export interface LogProgress {
  step: number;
  totalSteps: number;
  /** In seconds, where it tells. */
  elapsedSeconds?: number;
  remainingSeconds?: number;
}

// tqdm: `desc:  10%|#   | 100/1000 [00:10<01:30, 10.0it/s, loss=2.3]`
const COUNTS = /(?:^|\s)(\d{1,12})\/(\d{1,12}) ?$/;
const TIMES = /^((?:\d{1,5}:){1,2}\d\d)<((?:\d{1,5}:){1,2}\d\d|\?)/;
/** Who writes, as Ray and torchrun put it before each line. */
const WRITER = /^\s*[([][^)\]]{0,80}[)\]]:?/;
/** Others are bars of what happens beside the training, or of one epoch of it. */
const OF_TRAINING = /^\s*(?:(?:train|steps?|iter|progress)[^%]*)?\d{1,3}$/i;

/** Reads the state of a progress bar as tqdm draws it, of a whole training only. */
export function readProgressBar(line: string): LogProgress | undefined {
  const open = line.indexOf('[', line.indexOf('%'));
  const percent = line.indexOf('%');
  if (percent < 0 || open < 0) {
    return undefined;
  }
  const about = line.slice(0, percent).replace(WRITER, '');
  const counts = COUNTS.exec(line.slice(Math.max(0, open - 28), open));
  const times = TIMES.exec(line.slice(open + 1, open + 41));
  if (!counts || !times || !OF_TRAINING.test(about)) {
    return undefined;
  }
  const [step, totalSteps] = [Number(counts[1]), Number(counts[2])];
  return totalSteps > 0 && step <= totalSteps
    ? {
        ...{ step, totalSteps },
        elapsedSeconds: toSeconds(times[1]),
        remainingSeconds: times[2] === '?' ? undefined : toSeconds(times[2]),
      }
    : undefined;
}

function toSeconds(clock: string): number {
  return clock
    .split(':')
    .reduce((seconds, part) => seconds * 60 + Number(part), 0);
}
