import { benchmarkResults } from '../benchmarks';
import type { FoundationModelSpec, ModelEvaluation } from '../kinds';
import type { ComparisonCell, ComparisonRow } from './Comparison';
import { row, UNKNOWN } from './cells';

const REPORTERS = {
  provider: 'reported by the provider',
  'third-party': 'reported by a third party',
  portal: undefined,
};

function cell(result: ModelEvaluation | undefined): ComparisonCell {
  if (!result) return UNKNOWN;
  const note = [
    result.reportedBy && REPORTERS[result.reportedBy],
    result.evidence === 'copy' && 'read in a collection that cites it',
    result.note,
  ]
    .filter(Boolean)
    .join('; ');
  return {
    value: result.value,
    provenance: result.reportedBy === 'portal' ? 'measured here' : 'published',
    ...(note && { note }),
  };
}

/** A row for each benchmark and the conditions it was run under. */
export function qualityRows(
  specs: readonly FoundationModelSpec[],
): ComparisonRow[] {
  return benchmarkResults(specs).map(({ key, title, results }) =>
    row(`quality:${key}`, 'Quality', title, 'score', results.map(cell)),
  );
}
