const STEPS = 40;

/**
 * What a fine-tuning run with TRL writes, in the format in which a container
 * runtime keeps it (time, stream, F for a full line). Every container of the
 * cluster answers with it. The last line is written now.
 */
export function trainingLog(now = new Date()) {
  const lines = [
    'Loading checkpoint shards: 100%|██████████| 2/2 [00:03<00:00,  1.6s/it]',
    ...Array.from({ length: STEPS }, (_, step) => progressLine(step)),
    "{'train_runtime': 41.2, 'train_samples_per_second': 31.1, 'train_loss': 1.4127, 'epoch': 1.0}",
  ];
  return lines
    .map((line, index) => {
      const secondsAgo = lines.length - 1 - index;
      const time = new Date(now.getTime() - secondsAgo * 1000).toISOString();
      return `${time} stdout F ${line}\n`;
    })
    .join('');
}

function progressLine(step) {
  const done = (step + 1) / STEPS;
  const loss = 0.9 + 1.5 * Math.exp(-3 * done) + 0.03 * Math.sin(step);
  const gradNorm = 0.4 + 1.2 * Math.exp(-4 * done);
  const learningRate = 5e-5 * (1 - step / STEPS);
  const fields = {
    loss: loss.toFixed(4),
    grad_norm: gradNorm.toFixed(4),
    // as Python writes it: 5.000e-05
    learning_rate: learningRate.toExponential(3).replace(/-(\d)$/, '-0$1'),
    epoch: done.toFixed(3),
  };
  const text = Object.entries(fields).map(([k, v]) => `'${k}': ${v}`);
  return `{${text.join(', ')}}`;
}
