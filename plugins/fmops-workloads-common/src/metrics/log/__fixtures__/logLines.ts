/** Lines as frameworks print them, and what they tell. */
export interface LogLineFixture {
  framework: string;
  line: string;
  tells: Record<string, number>;
}

/** Collected from logs that people published with questions, issues and guides. */
export const logLines: LogLineFixture[] = [
  {
    framework: 'Hugging Face Trainer',
    line: "{'loss': 75.1831, 'grad_norm': 9.36429500579834, 'learning_rate': 9.931806517013612e-06, 'epoch': 1.0, 'num_input_tokens_seen': 65536, 'step_tokens_per_second': 18801.85, 'avg_tokens_per_second': 18801.85}",
    tells: {
      ...{ loss: 75.1831, gradNorm: 9.36429500579834 },
      learningRate: 9.931806517013612e-6,
      ...{ tokensPerSecond: 18801.85, epoch: 1 },
    },
  },
  {
    framework: 'Hugging Face Trainer',
    line: "{'loss': '0.1629', 'grad_norm': '0.6445', 'learning_rate': '1e-06', 'entropy': '0.1693', 'num_tokens': '3.725e+04', 'mean_token_accuracy': '0.9537', 'epoch': '0.8'}",
    tells: {
      ...{ loss: 0.1629, gradNorm: 0.6445, learningRate: 1e-6 },
      ...{ accuracy: 0.9537, epoch: 0.8 },
    },
  },
  {
    framework: 'Hugging Face Trainer',
    line: "{'eval_loss': '0.2041', 'eval_accuracy': '0.9227', 'eval_runtime': '36.43', 'eval_samples_per_second': '686.2', 'eval_steps_per_second': '42.9', 'epoch': '1'}",
    tells: { evalLoss: 0.2041, evalAccuracy: 0.9227, epoch: 1 },
  },
  {
    framework: 'Hugging Face Trainer',
    line: "{'loss': 0.6931, 'learning_rate': 5.000000000000001e-07, 'rewards/chosen': 0.0, 'rewards/rejected': 0.0, 'rewards/accuracies': 0.0, 'rewards/margins': 0.0, 'logps/chosen': -146.93634033203125, 'epoch': 0.0}",
    tells: {
      ...{ loss: 0.6931, learningRate: 5.000000000000001e-7 },
      ...{ accuracy: 0, epoch: 0 },
    },
  },
  {
    framework: 'Hugging Face Trainer',
    line: "[INFO|callbacks.py:312] 2025-12-30 19:58:10,201 >> {'loss': 0.8011, 'learning_rate': 4.9979e-06, 'epoch': 0.24, 'throughput': 2310.52}",
    tells: {
      ...{ loss: 0.8011, learningRate: 4.9979e-6 },
      ...{ tokensPerSecond: 2310.52, epoch: 0.24 },
    },
  },
  {
    framework: 'Hugging Face Trainer',
    line: "{'train_runtime': '956', 'train_samples_per_second': '0.418', 'train_steps_per_second': '0.209', 'train_loss': '0.41', 'epoch': '1'}",
    tells: {},
  },
  {
    framework: 'Megatron-LM',
    line: '[default0]: [2025-05-27 15:23:07] iteration        1/    24000 | consumed samples:          1024 | elapsed time per iteration (ms): 271607.0 | throughput per GPU (TFLOP/s/GPU): 40.4 | learning rate: 1.500000E-06 | global batch size:  1024 | lm loss: 1.192634E+01 | load_balancing_loss: 1.041994E+00 | loss scale: 1.0 | grad norm: 5.960 | num zeros: 0.0 |',
    tells: {
      ...{ step: 1, totalSteps: 24000, loss: 11.92634, gradNorm: 5.96 },
      ...{ stepSeconds: 271.607, teraflopsPerGpu: 40.4 },
      learningRate: 1.5e-6,
    },
  },
  {
    framework: 'Megatron-LM',
    line: ' [2026-04-27 00:00:01] iteration        1/       3 | consumed samples:            2 | elapsed time per iteration (ms): 4000.0/3900.5 | learning rate: 1.000000E-04 | global batch size:     2 | lm loss: NAN | mtp_1 loss: 4.000000E+00 | loss scale: 1.0 | grad norm: 1.0 | number of skipped iterations:   0 | number of nan iterations:   0 |',
    tells: {
      ...{ step: 1, totalSteps: 3, loss: NaN, gradNorm: 1 },
      ...{ stepSeconds: 4, learningRate: 1e-4 },
    },
  },
  {
    framework: 'Megatron-LM',
    line: 'validation loss at iteration 45777 on validation set | lm loss value: 2.922429E+00 | lm loss PPL: 1.858638E+01 |',
    tells: { step: 45777, evalLoss: 2.922429 },
  },
  {
    framework: 'NeMo',
    line: '0: Training epoch 0, iteration 28/99 | lr: 5.6e-06 | global_batch_size: 32 | global_step: 28 | reduced_train_loss: 2.778 | train_step_timing in s: 0.189 | consumed_samples: 928 | val_loss: 2.861 | val_ppl: 17.57',
    tells: {
      ...{ step: 28, totalSteps: 99, loss: 2.778, evalLoss: 2.861 },
      ...{ learningRate: 5.6e-6, stepSeconds: 0.189 },
    },
  },
  {
    framework: 'torchtitan',
    line: '[rank0]:[titan] 2026-02-24 19:46:17,508 - root - INFO - step:  4  loss:  7.62585  grad_norm: 26.6250  memory: 66.91GiB(37.51%)  tps: 10,050  tflops: 314.71  mfu: 13.99%',
    tells: {
      ...{ step: 4, loss: 7.62585, gradNorm: 26.625, mfu: 13.99 },
      ...{ tokensPerSecondPerGpu: 10050, teraflopsPerGpu: 314.71 },
    },
  },
  {
    framework: 'torchtune',
    line: 'Step 10 | loss:1.0359036922454834 lr:2e-05 tokens_per_second_per_gpu:962.2259327743811',
    tells: {
      ...{ step: 10, loss: 1.0359036922454834, learningRate: 2e-5 },
      tokensPerSecondPerGpu: 962.2259327743811,
    },
  },
  {
    framework: 'DeepSpeed',
    line: '[2023-11-07 01:55:23,711] [INFO] [logging.py:96:log_dist] [Rank 0] step=10, skipped=4, lr=[4.99804827338393e-05, 4.99804827338393e-05], mom=[(0.9, 0.95), (0.9, 0.95)]',
    tells: { step: 10, learningRate: 4.99804827338393e-5 },
  },
  {
    framework: 'DeepSpeed',
    line: '[2023-11-07 01:55:23,714] [INFO] [timer.py:260:stop] epoch=0/micro_step=40/global_step=10, RunningAvgSamplesPerSec=25.025771473496132, CurrSamplesPerSec=25.704280480541442, MemAllocated=4.32GB, MaxMemAllocated=38.49GB',
    tells: { step: 10, samplesPerSecond: 25.704280480541442 },
  },
  {
    framework: 'DeepSpeed',
    line: 'steps: 20 loss: 2.3041 iter time (s): 0.513 samples/sec: 15.592',
    tells: {
      ...{ step: 20, loss: 2.3041, stepSeconds: 0.513 },
      samplesPerSecond: 15.592,
    },
  },
  {
    framework: 'Keras',
    line: '16/16 ━━━━━━━━━━━━━━━━━━━━ 3s 35ms/step - accuracy: 0.1153 - loss: 3.6105 - val_accuracy: 0.5040 - val_loss: 3.0545',
    tells: {
      ...{ loss: 3.6105, evalLoss: 3.0545 },
      ...{ accuracy: 0.1153, evalAccuracy: 0.504 },
    },
  },
  {
    framework: 'Ray Train',
    line: '│ training_iteration                            1 │',
    tells: { step: 1 },
  },
  {
    framework: 'Ray Train',
    line: '│ loss                                         50 │',
    tells: { loss: 50 },
  },
  {
    framework: 'PyTorch Lightning',
    line: 'Epoch 5:   6%|█▍                         | 86/1563 [00:06<01:44, 14.19it/s, v_num=0, train_loss=1.800, train_acc=0.281]',
    tells: { epoch: 5, loss: 1.8, accuracy: 0.281 },
  },
  {
    framework: 'JSON or key and value',
    line: '| epoch 010  2000 / 8223 loss=1.27 (1.50), wps=962, wpb=908, bsz=32, lr=0.001, clip=100%, gnorm=2.1427',
    tells: { epoch: 10, loss: 1.27, learningRate: 0.001, gradNorm: 2.1427 },
  },
  {
    framework: 'JSON or key and value',
    line: '2026-03-01T10:20:30Z INFO {"loss": "0.9", "step": 10, "epoch": 1, "lr": 2e-4, "tokens_per_second": 5120}',
    tells: {
      ...{ step: 10, epoch: 1, loss: 0.9 },
      ...{ learningRate: 2e-4, tokensPerSecond: 5120 },
    },
  },
  {
    framework: 'JSON or key and value',
    line: 'step 100/5000 | loss: 5.821 | ppl:   337 | lr: 6.0e-05',
    tells: { step: 100, totalSteps: 5000, loss: 5.821, learningRate: 6e-5 },
  },
  {
    framework: 'JSON or key and value',
    line: '[default0]: [2024-01-15 10:03:21,451][INFO] - Epoch 1, step 120: train_loss=2.341 val_loss=2.891',
    tells: { epoch: 1, step: 120, loss: 2.341, evalLoss: 2.891 },
  },
  {
    framework: 'JSON or key and value',
    line: '{"current_steps": 3220, "total_steps": 3235, "loss": 4.4458, "eval_loss": null, "predict_loss": null, "reward": null, "learning_rate": 2.6523817248214068e-09, "epoch": 1.0, "percentage": 99.54, "elapsed_time": "5:15:22", "remaining_time": "0:02:26"}',
    tells: {
      ...{ step: 3220, totalSteps: 3235, epoch: 1, loss: 4.4458 },
      learningRate: 2.6523817248214068e-9,
    },
  },
  {
    framework: 'vLLM',
    line: '(APIServer pid=19189) INFO 10-06 11:23:31 [loggers.py:127] Engine 000: Avg prompt throughput: 474.7 tokens/s, Avg generation throughput: 9.8 tokens/s, Running: 3 reqs, Waiting: 1 reqs, GPU KV cache usage: 12.5%, Prefix cache hit rate: 0.0%',
    tells: {
      ...{ promptTokensPerSecond: 474.7, generationTokensPerSecond: 9.8 },
      ...{ runningRequests: 3, waitingRequests: 1, kvCacheUse: 12.5 },
    },
  },
  {
    framework: 'SGLang',
    line: '[2025-01-08 20:17:32 TP0] Decode batch. #running-req: 2, #token: 27373, token usage: 0.09, gen throughput (token/s): 33.38, #queue-req: 4',
    tells: {
      ...{ generationTokensPerSecond: 33.38, kvCacheUse: 9 },
      ...{ runningRequests: 2, waitingRequests: 4 },
    },
  },
  {
    framework: 'Load test',
    line: '{"stage": "2 at a time", "requests": 77, "errors_percent": 0.0, "requests_per_second": 12.628, "output_tokens_per_second": 202.046, "time_to_first_token_p50_ms": 28.41, "time_to_first_token_p95_ms": 167.268, "inter_token_latency_p50_ms": 2.226, "inter_token_latency_p95_ms": null, "end_to_end_p95_ms": 396.407}',
    tells: {
      ...{ timeToFirstTokenMedian: 28.41, timeToFirstTokenP95: 167.268 },
      timeBetweenTokensMedian: 2.226,
      ...{ generationTokensPerSecond: 202.046, answersPerSecond: 12.628 },
      errorShare: 0,
    },
  },
  {
    framework: 'LLM judge',
    line: '{"step": 40, "total_steps": 200, "judged": 38, "mean_score": 7.2368}',
    tells: { step: 40, totalSteps: 200, meanScore: 7.2368 },
  },
  {
    framework: 'LLM judge',
    line: '{"step": 40, "total_steps": 200, "judged": 40, "win_rate": 0.6125}',
    tells: { step: 40, totalSteps: 200, winRate: 0.6125 },
  },
];
