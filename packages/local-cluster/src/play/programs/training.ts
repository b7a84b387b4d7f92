import { noise } from './noise';
import { Output, ProgramRun } from './Program';

const EPOCHS = 3;
const TOKENS_PER_STEP = 16_384;
const PEAK_LEARNING_RATE = 2e-4;

/** Seconds between two log lines of a run: about sixty lines, but at least one in ten seconds. */
function pace(seconds: number): number {
  return Math.min(10, seconds / 60);
}

/** A fine-tuning run as TRL logs it: loss falls, and the adapter is saved at the end. */
export function* training(run: ProgramRun): Iterable<Output> {
  const { seconds, seed, model = 'the base model' } = run;
  const step = pace(seconds);
  const steps = Math.round((seconds * 0.85) / step);
  const total = steps * 10;
  const begin = seconds * 0.08;
  const warnings = [
    `[INFO] transformers 4.57.1, trl 0.24.0, peft 0.17.1, torch 2.8.0+cu128`,
    `[INFO] Loading base model ${model} in bfloat16`,
    'Loading checkpoint shards: 100%|██████████| 4/4 [00:03<00:00,  1.21it/s]',
    'trainable params: 41,943,040 || all params: 8,072,204,288 || trainable%: 0.5196',
    `***** Running training *****  Num Epochs = ${EPOCHS}, Total optimization steps = ${total}`,
  ];
  for (const [i, text] of warnings.entries()) {
    yield { at: (begin * i) / warnings.length, text };
  }
  for (let i = 1; run.endless || i <= steps; i++) {
    const done = Math.min(i / steps, 0.99);
    const metrics = metricsAt(seed, i, run.endless ? done : i / steps);
    yield {
      at: begin + i * step,
      text: lossLine(metrics, i),
      progress: {
        percent: Math.floor((run.endless ? done : i / steps) * 100),
        remainingSeconds: Math.round(Math.max(0, steps - i) * step),
        metrics: [
          { name: 'loss', value: metrics.loss },
          { name: 'learning_rate', value: metrics.learningRate },
          { name: 'epoch', value: metrics.epoch },
        ],
      },
    };
  }
  const trained = steps * step;
  yield {
    at: begin + trained + step / 2,
    text: `{'train_runtime': ${trained.toFixed(
      4,
    )}, 'train_samples_per_second': ${((total * 16) / trained).toFixed(
      3,
    )}, 'train_steps_per_second': ${(total / trained).toFixed(
      3,
    )}, 'train_loss': ${metricsAt(seed, 0, 0.5).loss}, 'epoch': ${EPOCHS}.0}`,
  };
  yield {
    at: seconds * 0.98,
    text: 'Saved adapter to /workspace/output/adapter',
  };
}

function metricsAt(seed: string, position: number, done: number) {
  const loss = 0.92 + 1.05 * Math.exp(-4 * done) + 0.04 * noise(seed, position);
  const warmup = Math.min(1, done / 0.03);
  const decay = 0.5 * (1 + Math.cos(Math.PI * done));
  return {
    loss: loss.toFixed(4),
    gradNorm: (0.6 + 0.25 * Math.abs(noise(`${seed}/grad`, position))).toFixed(
      4,
    ),
    learningRate: (PEAK_LEARNING_RATE * warmup * decay).toPrecision(4),
    accuracy: (0.78 - 0.13 * (loss - 0.92)).toFixed(4),
    epoch: (done * EPOCHS).toFixed(2),
  };
}

function lossLine(m: ReturnType<typeof metricsAt>, position: number): string {
  return `{'loss': ${m.loss}, 'grad_norm': ${m.gradNorm}, 'learning_rate': ${
    m.learningRate
  }, 'num_tokens': ${(position * 10 * TOKENS_PER_STEP).toFixed(
    1,
  )}, 'mean_token_accuracy': ${m.accuracy}, 'epoch': ${m.epoch}}`;
}
