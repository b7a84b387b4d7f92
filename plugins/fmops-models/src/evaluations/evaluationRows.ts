import { ModelEvaluation } from '@fmops/backstage-plugin-fmops-models-common';

/** A result with the words for its conditions. */
export interface EvaluationRow {
  key: string;
  benchmark: string;
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

/**
 * Results in the order of benchmarks. Each result keeps a row of its own:
 * values are comparable only where metric, shots, setting and source agree.
 */
export function evaluationRows(
  evaluations: readonly ModelEvaluation[],
): EvaluationRow[] {
  return evaluations
    .map((evaluation, index) => ({
      key: `${index}`,
      benchmark: evaluation.benchmark,
      metric: evaluation.metric,
      shots:
        evaluation.shots === undefined ? undefined : `${evaluation.shots}-shot`,
      setting: evaluation.setting,
      value: `${evaluation.value}`,
      note: evaluation.note,
      source: evaluation.source,
      provenance: provenance(evaluation),
    }))
    .sort(
      (a, b) =>
        a.benchmark.localeCompare(b.benchmark) ||
        (a.shots ?? '').localeCompare(b.shots ?? ''),
    );
}
