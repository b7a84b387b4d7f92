import type { ModelEvaluation } from '../kinds';
import type { BenchmarkDefinition } from './definitions';
import { findBenchmark } from './findBenchmark';

/** Names of the same metric. Anything else is a metric of its own. */
const METRICS: Readonly<Record<string, string>> = {
  acc: 'accuracy',
  'exact match': 'em',
};

/**
 * The conditions that results must share to be ranked against each other.
 *
 * @public
 */
export interface EvaluationConditions {
  /** Undefined for a benchmark that is not in the table. */
  benchmark?: BenchmarkDefinition;
  metric: string;
  /** Undefined where it is not stated, which is compared with its like only. */
  shots?: number;
  setting?: string;
  /** Equal for results that may be ranked together. Stable: stands in links. */
  key: string;
  /** In words: `MMLU, 5-shot, accuracy, chain of thought`. */
  title: string;
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-US');
}

/**
 * Reads the conditions of a result. Where shots or setting differ, or one result
 * states them and another does not, the keys differ: such numbers look alike
 * and mean other things.
 *
 * @public
 */
export function evaluationConditions(
  evaluation: Pick<
    ModelEvaluation,
    'benchmark' | 'metric' | 'shots' | 'setting'
  >,
): EvaluationConditions {
  const named = findBenchmark(evaluation.benchmark);
  const benchmark = named?.benchmark;
  const stated = plain(evaluation.metric);
  const metric = METRICS[stated] ?? stated;
  const { shots } = evaluation;
  const setting =
    [named?.setting, evaluation.setting && plain(evaluation.setting)]
      .filter(Boolean)
      .join(', ') || undefined;
  const name = benchmark?.id ?? `other:${plain(evaluation.benchmark)}`;
  return {
    benchmark,
    metric,
    shots,
    setting,
    key: [name, metric, shots ?? '', setting ?? ''].join('|'),
    title: [
      benchmark?.title ?? evaluation.benchmark,
      shots === undefined ? undefined : `${shots}-shot`,
      metric,
      setting,
    ]
      .filter(Boolean)
      .join(', '),
  };
}
