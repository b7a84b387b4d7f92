import {
  findBenchmark,
  ModelEvaluation,
} from '@fmops/backstage-plugin-fmops-models-common';

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
  provider: 'by the provider',
  'third-party': 'by a third party',
  portal: 'by this portal',
};

const EVIDENCE = {
  primary: 'read in the source',
  copy: 'read in a collection that cites it',
};

function provenance({ reportedBy, evidence }: ModelEvaluation): string {
  const parts = [
    reportedBy && REPORTERS[reportedBy],
    evidence && EVIDENCE[evidence],
  ];
  return parts.filter(Boolean).join(', ') || 'not stated';
}

/** Results of one benchmark. */
export interface EvaluationGroup {
  /** Title of the benchmark, whatever name a result was published under. */
  benchmark: string;
  rows: EvaluationRow[];
}

function toRow(evaluation: ModelEvaluation, key: string): EvaluationRow {
  const named = findBenchmark(evaluation.benchmark);
  const settings = [named?.setting, evaluation.setting].filter(Boolean);
  return {
    key,
    metric: evaluation.metric,
    shots:
      evaluation.shots === undefined ? undefined : `${evaluation.shots}-shot`,
    setting: [...new Set(settings)].join(', ') || undefined,
    value: `${evaluation.value}`,
    note: evaluation.note,
    source: evaluation.source,
    provenance: provenance(evaluation),
  };
}

/**
 * Results by benchmark, in the order of their titles. Each result keeps a row
 * of its own: values are comparable only where metric, shots, setting and
 * source agree.
 */
export function evaluationGroups(
  evaluations: readonly ModelEvaluation[],
): EvaluationGroup[] {
  const groups = new Map<string, EvaluationRow[]>();
  evaluations.forEach((evaluation, index) => {
    const { benchmark } = evaluation;
    const title = findBenchmark(benchmark)?.benchmark.title ?? benchmark;
    const rows = groups.get(title) ?? [];
    groups.set(title, [...rows, toRow(evaluation, `${index}`)]);
  });
  return [...groups]
    .map(([benchmark, rows]) => ({ benchmark, rows: rows.sort(byShots) }))
    .sort((a, b) => a.benchmark.localeCompare(b.benchmark));
}

function byShots(a: EvaluationRow, b: EvaluationRow): number {
  return (a.shots ?? '').localeCompare(b.shots ?? '', 'en', { numeric: true });
}
