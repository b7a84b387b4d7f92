import { noise } from './noise';
import type { Output, ProgramRun } from './Program';

const QUESTIONS = 200;
const PARTS = 10;

/** A judge that rates the answers of an endpoint, one after the other. */
export function* judging(run: ProgramRun): Iterable<Output> {
  const mean = (part: number) => 7.2 + 1.2 * noise(run.seed, part);
  for (let part = 1; part <= PARTS; part++) {
    yield {
      at: run.seconds * 0.9 * (part / PARTS),
      text: `${(QUESTIONS * part) / PARTS}/${QUESTIONS} judged, mean ${mean(
        part,
      ).toFixed(2)}`,
    };
  }
  yield* told(run, 'judge', [
    { metric: 'judge-score', value: mean(PARTS), unit: 'points' },
    {
      ...{ metric: 'not-judged', value: 0, unit: 'fraction' },
      higherIsBetter: false,
    },
  ]);
}

/** A load test of an endpoint. */
export function* loading(run: ProgramRun): Iterable<Output> {
  const first = 320 + 90 * noise(run.seed, 0);
  for (let part = 1; part <= PARTS; part++) {
    yield {
      at: run.seconds * 0.9 * (part / PARTS),
      text: `${(QUESTIONS * part) / PARTS}/${QUESTIONS} requests, 0 errors`,
    };
  }
  yield* told(run, 'load', [
    { metric: 'errors', value: 0, unit: 'percent', higherIsBetter: false },
    {
      ...{ metric: 'ttft-p95', value: Math.round(first), unit: 'ms' },
      higherIsBetter: false,
    },
    {
      metric: 'output-tokens-per-second',
      value: Math.round(900 + 200 * noise(run.seed, 1)),
      unit: 'tokens/s',
    },
  ]);
}

interface ToldScore {
  metric: string;
  value: number;
  unit: string;
  /** True where it is left out. */
  higherIsBetter?: boolean;
}

/** As projects tell the portal what they found; its conditions are like those of no real run. */
function* told(
  { endpoint, seconds }: ProgramRun,
  method: string,
  scores: readonly ToldScore[],
): Iterable<Output> {
  if (!endpoint) return;
  const evaluation = {
    ...{ method, endpoint, data: { name: 'demonstration' } },
    settings: { demonstration: true },
    ...(method === 'judge' && { judge: { model: 'demonstration' } }),
    scores: scores.map(score => ({
      higherIsBetter: true,
      count: QUESTIONS,
      ...score,
      value: Math.round(score.value * 100) / 100,
    })),
    source: { tool: 'demonstration cluster' },
  };
  yield {
    at: seconds * 0.98,
    text: `fmops-evaluation ${JSON.stringify(evaluation)}`,
  };
}
