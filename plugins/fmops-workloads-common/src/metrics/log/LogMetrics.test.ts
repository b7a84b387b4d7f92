import { LogMetrics } from './LogMetrics';
import { MetricPatterns } from './MetricPatterns';
import { metricPatterns } from './patterns';

const patterns = new MetricPatterns(metricPatterns);

function summaryOf(...lines: string[]) {
  const metrics = new LogMetrics(patterns);
  lines.forEach(line => metrics.add(line));
  return metrics.summary();
}

const series = (summary: ReturnType<typeof summaryOf>, id: string) =>
  summary.series.find(entry => entry.id === id);

describe('LogMetrics', () => {
  it('places points by epoch where no steps are told', () => {
    const summary = summaryOf(
      'Loading checkpoint shards: 100%',
      "{'loss': 2.3104, 'grad_norm': 0.81, 'epoch': 0.25}",
      "{'loss': 1.2e0, 'grad_norm': 0.5, 'epoch': 0.5}",
      "{'eval_loss': 9.0, 'epoch': 0.5}",
      "{'train_runtime': 12.1, 'train_loss': 1.7, 'epoch': 0.5}",
    );
    expect(summary).toMatchObject({
      unit: 'epoch',
      frameworks: ['Hugging Face Trainer'],
    });
    expect(series(summary, 'loss')).toMatchObject({
      title: 'Loss',
      latest: 1.2,
      notFinite: 0,
      points: [
        { x: 0.25, value: 2.3104 },
        { x: 0.5, value: 1.2 },
      ],
    });
    expect(series(summary, 'evalLoss')?.points).toEqual([{ x: 0.5, value: 9 }]);
  });

  it('counts lines where epochs are too coarse, or nothing is told', () => {
    const coarse = summaryOf(
      ...[3, 2, 1].map(loss => `{'loss': ${loss}, 'epoch': 0.0}`),
    );
    expect(coarse.unit).toBe('line');
    expect(series(coarse, 'loss')?.points.map(({ x }) => x)).toEqual([1, 2, 3]);
    expect(summaryOf('loss: 3').unit).toBe('line');
  });

  it('places what serving engines print by time', () => {
    const metrics = new LogMetrics(patterns);
    [10, 20].forEach(second =>
      metrics.add(
        `Avg prompt throughput: 1.0 tokens/s, Avg generation throughput: ${second}.0 tokens/s`,
        `2026-03-01T10:00:${second}.123456789Z`,
      ),
    );
    const summary = metrics.summary();
    expect(summary.unit).toBe('time');
    expect(series(summary, 'generationTokensPerSecond')?.points).toEqual([
      { x: Date.parse('2026-03-01T10:00:10.123Z'), value: 10 },
      { x: Date.parse('2026-03-01T10:00:20.123Z'), value: 20 },
    ]);
  });

  it('takes the step from the line before, where a framework prints it so', () => {
    const summary = summaryOf(
      ...['│ training_iteration   7 │', '│ loss   50 │'],
      ...['│ training_iteration   8 │', '│ loss   40 │'],
    );
    expect(summary.unit).toBe('step');
    expect(series(summary, 'loss')?.points).toEqual([
      { x: 7, value: 50 },
      { x: 8, value: 40 },
    ]);
  });

  it('counts losses that are not finite instead of drawing them', () => {
    const summary = summaryOf(
      "{'loss': nan, 'epoch': 1}",
      "{'loss': inf, 'epoch': 2}",
    );
    expect(series(summary, 'loss')).toMatchObject({ notFinite: 2, points: [] });
  });

  it('knows how far a training is from its steps and the time of one', () => {
    const summary = summaryOf(
      ' iteration  100/ 1000 | elapsed time per iteration (ms): 2000.0 | lm loss: 3.0E+00 |',
    );
    expect(summary.progress).toEqual({
      ...{ step: 100, totalSteps: 1000, remainingSeconds: 1800 },
    });
  });

  it('follows the bar of the training, not those within it', () => {
    expect(
      summaryOf(
        'Map: 100%|##########| 5000/5000 [00:10<00:00, 500 examples/s]',
        ' 50%|#####     | 50/100 [10:00<10:00, 12.0s/it]',
        ' 99%|######### | 990/1000 [00:40<00:01, 24.0it/s]',
        'Epoch 3:  10%|#    | 1/10 [11:00<99:00, 60s/it]',
      ).progress,
    ).toEqual({
      ...{ step: 50, totalSteps: 100 },
      ...{ elapsedSeconds: 600, remainingSeconds: 600 },
    });
    expect(
      summaryOf(
        '(worker pid=7)  75%|#######   | 75/100 [1:15:00<?, 12.0s/it, loss=2.3]',
      ).progress,
    ).toEqual({
      ...{ step: 75, totalSteps: 100, elapsedSeconds: 4500 },
      remainingSeconds: undefined,
    });
  });

  it('reads a million lines as they come, at the same pace to the end', () => {
    const metrics = new LogMetrics(patterns);
    const flushes = 200;
    const times: number[] = [];
    for (let flush = 0; flush < flushes; flush += 1) {
      const lines = Array.from({ length: 5_000 }, (_, i) => {
        const step = flush * 5_000 + i;
        return i % 10
          ? `2026-03-01T10:20:30Z DEBUG fetched shard ${step} of the dataset`
          : `{"step": ${step}, "loss": ${3 - step / 1e6}}`;
      });
      const start = performance.now();
      lines.forEach(line => metrics.add(line));
      times.push(performance.now() - start);
    }
    const median = (values: number[]) =>
      [...values].sort((a, b) => a - b)[values.length >> 1];
    const [begin, end] = [times.slice(0, 50), times.slice(-50)].map(median);
    expect(end).toBeLessThan(5 * begin + 5);
    const summary = metrics.summary();
    expect(series(summary, 'loss')?.points.length).toBeLessThanOrEqual(500);
    expect(series(summary, 'loss')?.points.at(-1)?.x).toBe(999_990);
  });
});
