import type { MetricPattern } from '../MetricPattern';

/** Names that scripts give to the same things, whatever they print them with. */
const NAMES: Record<string, readonly string[]> = {
  loss: ['loss', 'train_loss', 'train/loss', 'training_loss', 'train loss'],
  evalLoss: [
    ...['eval_loss', 'eval/loss', 'val_loss', 'val/loss', 'valid_loss'],
    ...['validation_loss', 'val loss', 'eval loss', 'validation loss'],
  ],
  reward: ['reward', 'train/reward', 'mean_reward'],
  learningRate: ['lr', 'learning_rate', 'train/learning_rate', 'train/lr'],
  gradNorm: ['grad_norm', 'gnorm', 'train/grad_norm', 'grad norm', 'grad'],
  tokensPerSecond: [
    ...['tokens_per_second', 'tokens_per_sec', 'tokens/s', 'tok/s', 'tps'],
    ...['tokens/sec', 'tok/sec', 'throughput/tokens_per_sec'],
  ],
  tokensPerSecondPerGpu: ['tokens_per_second_per_gpu', 'tgs'],
  samplesPerSecond: [
    ...['samples_per_second', 'samples_per_sec', 'samples/s', 'samples/sec'],
  ],
  accuracy: ['accuracy', 'acc', 'train_acc', 'train_accuracy'],
  evalAccuracy: ['eval_accuracy', 'val_accuracy', 'val_acc'],
  step: [
    ...['step', 'global_step', 'train/global_step', 'iteration', 'iter'],
    ...['steps', '_step', 'current_steps'],
  ],
  totalSteps: ['total_steps', 'max_steps'],
  epoch: ['epoch', 'train/epoch'],
};

/** JSON lines, `key=value` and `key: value`, as scripts of one's own print them. */
export const commonPatterns: readonly MetricPattern[] = [
  'loss',
  'Loss',
  'reward',
].map(text => ({
  id: `common.${text}`,
  framework: 'JSON or key and value',
  contains: [text],
  keys: Object.fromEntries(
    Object.entries(NAMES).flatMap(([series, names]) =>
      names.map(name => [name, series]),
    ),
  ),
  words: {
    ...{ Step: 'step', step: 'step', Iteration: 'step', iter: 'step' },
    ...{ Epoch: 'epoch', epoch: 'epoch' },
  },
  needs: ['loss', 'evalLoss', 'reward'],
}));
