/** One logged loss. */
export interface LossPoint {
  x: number;
  loss: number;
}

/** The losses of a training log, in the order of the log. */
export interface LossSeries {
  /** What `x` counts: the trainer's step or epoch, else the logged line. */
  unit: 'step' | 'epoch' | 'entry';
  points: LossPoint[];
  /** Lines whose loss was not a finite number. */
  notFinite: number;
}

const NUMBER = String.raw`['"]?(-?(?:\d+\.?\d*(?:e[-+]?\d+)?|nan|inf(?:inity)?))\b`;

function field(name: string): RegExp {
  return new RegExp(String.raw`['"]${name}['"]\s*:\s*${NUMBER}`, 'i');
}

const LOSS = field('loss');
const UNITS = [
  ['step', field('step')],
  ['epoch', field('epoch')],
] as const;

/**
 * Reads the dictionaries that training libraries print at each logging step,
 * such as `{'loss': 1.92, 'grad_norm': 0.4, 'epoch': 0.25}`, as Python or as
 * JSON, anywhere in a line. `eval_loss` and `train_loss` are other keys and
 * are left out. Points are counted by step where every line has one, else by
 * epoch, else by line.
 */
export function parseLoss(lines: readonly string[]): LossSeries {
  const rows: { loss: number; at: (number | undefined)[] }[] = [];
  let notFinite = 0;
  for (const line of lines) {
    const found = line.includes('loss') ? LOSS.exec(line) : null;
    if (!found) {
      continue;
    }
    const loss = Number(found[1]);
    if (!Number.isFinite(loss)) {
      notFinite += 1;
      continue;
    }
    rows.push({
      loss,
      at: UNITS.map(([, pattern]) => {
        const value = Number(pattern.exec(line)?.[1]);
        return Number.isFinite(value) ? value : undefined;
      }),
    });
  }
  const unit = UNITS.findIndex((_, i) =>
    rows.every(r => r.at[i] !== undefined),
  );
  return {
    unit: rows.length > 0 && unit >= 0 ? UNITS[unit][0] : 'entry',
    points: rows.map((row, i) => ({
      x: row.at[unit] ?? i + 1,
      loss: row.loss,
    })),
    notFinite,
  };
}
