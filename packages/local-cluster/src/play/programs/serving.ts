import { noise } from './noise';
import { Output, ProgramRun } from './Program';

const REPORT_SECONDS = 10;

/** An inference server: it loads the model, then reports its throughput every ten seconds. */
export function* serving(run: ProgramRun): Iterable<Output> {
  const model = run.model ?? 'the model';
  const start = [
    `INFO [api_server.py] vLLM API server version 0.11.0`,
    `INFO [model_runner.py] Starting to load model ${model}...`,
    `INFO [default_loader.py] Loading weights took 2.31 seconds`,
    `INFO [kv_cache_utils.py] GPU KV cache size: 142,368 tokens`,
    `INFO:     Application startup complete.`,
  ];
  for (const [at, text] of start.entries()) {
    yield { at: at / 2, text };
  }
  for (let i = 1; run.endless || i * REPORT_SECONDS < run.seconds; i++) {
    const load = 1 + noise(run.seed, i);
    yield {
      at: 3 + i * REPORT_SECONDS,
      text: `INFO [loggers.py] Engine 000: Avg prompt throughput: ${(
        180 * load
      ).toFixed(1)} tokens/s, Avg generation throughput: ${(95 * load).toFixed(
        1,
      )} tokens/s, Running: ${Math.round(
        3 * load,
      )} reqs, Waiting: 0 reqs, GPU KV cache usage: ${(8 * load).toFixed(1)}%`,
    };
  }
}
