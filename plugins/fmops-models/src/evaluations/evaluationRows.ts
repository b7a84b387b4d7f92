import {
  findBenchmark,
  ModelEvaluation,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { EvaluationsMessages } from './messages';

/** A result with the words for its conditions. */
export interface EvaluationRow {
  key: string;
  metric: string;
  /** `0-shot`, `5-shot`; undefined where not published. */
  shots?: string;
  setting?: string;
  value: string;
  note?: string;
  source?: string;
  provenance: string;
}

const REPORTERS = {
  provider: 'reporter.provider',
  'third-party': 'reporter.thirdParty',
  portal: 'reporter.portal',
} as const;

const EVIDENCE = {
  primary: 'evidence.primary',
  copy: 'evidence.copy',
} as const;

function provenance(
  t: EvaluationsMessages,
  { reportedBy, evidence }: ModelEvaluation,
): string {
  const parts = [
    reportedBy && t(REPORTERS[reportedBy]),
    evidence && t(EVIDENCE[evidence]),
  ];
  return parts.filter(Boolean).join(', ') || t('result.notStated');
}

/** Results of one benchmark. */
export interface EvaluationGroup {
  /** Title of the benchmark, whatever name a result was published under. */
  benchmark: string;
  rows: EvaluationRow[];
}

function toRow(
  t: EvaluationsMessages,
  evaluation: ModelEvaluation,
  key: string,
): EvaluationRow {
  const { shots } = evaluation;
  const named = findBenchmark(evaluation.benchmark);
  const settings = [named?.setting, evaluation.setting].filter(Boolean);
  return {
    key,
    metric: evaluation.metric,
    shots:
      shots === undefined
        ? undefined
        : t('result.shots', { shots: String(shots) }),
    setting: [...new Set(settings)].join(', ') || undefined,
    value: `${evaluation.value}`,
    note: evaluation.note,
    source: evaluation.source,
    provenance: provenance(t, evaluation),
  };
}

/**
 * Results by benchmark, in the order of their titles. Each result keeps a row
 * of its own: values are comparable only where metric, shots, setting and
 * source agree.
 */
export function evaluationGroups(
  t: EvaluationsMessages,
  evaluations: readonly ModelEvaluation[],
): EvaluationGroup[] {
  const groups = new Map<string, EvaluationRow[]>();
  evaluations.forEach((evaluation, index) => {
    const { benchmark } = evaluation;
    const title = findBenchmark(benchmark)?.benchmark.title ?? benchmark;
    const rows = groups.get(title) ?? [];
    groups.set(title, [...rows, toRow(t, evaluation, `${index}`)]);
  });
  return [...groups]
    .map(([benchmark, rows]) => ({ benchmark, rows: rows.sort(byShots) }))
    .sort((a, b) => a.benchmark.localeCompare(b.benchmark));
}

function byShots(a: EvaluationRow, b: EvaluationRow): number {
  return (a.shots ?? '').localeCompare(b.shots ?? '', 'en', { numeric: true });
}
