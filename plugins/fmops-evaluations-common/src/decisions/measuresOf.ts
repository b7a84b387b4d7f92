import type { Criterion } from '@fmops/backstage-plugin-fmops-models-common';
import type { Comparison, Evaluation, Score } from '../results';
import type { DecisionCandidate, DecisionMeasure } from './DecisionMeasure';

/** What a score tells of a model: its price, its speed, or how good its answers are. */
function criterionOf(
  { method }: Evaluation,
  { metric, unit }: Score,
): Criterion {
  if (/cost|price/i.test(metric) || /^(usd|eur)\b/i.test(unit ?? '')) {
    return 'cost';
  }
  return method === 'load' ? 'speed' : 'quality';
}

function topicOf({ method, benchmark, data }: Evaluation): string {
  const asked = data.set?.id ?? benchmark ?? data.name ?? data.dataset;
  return asked ?? method;
}

const isOf = ({ model }: Evaluation, { ref, version }: DecisionCandidate) =>
  model.ref === ref && (version === undefined || model.version === version);

function measureOf(
  { baseline, others }: Comparison,
  score: Score,
  candidates: readonly DecisionCandidate[],
  titleOf: (topic: string) => string,
): DecisionMeasure {
  const { metric, unit, higherIsBetter } = score;
  const topic = topicOf(baseline);
  const comparable = [
    { evaluation: baseline, value: score.value },
    ...others.flatMap(({ evaluation, scores }) => {
      const difference = scores.find(
        one => one.metric === metric && one.slice === undefined,
      );
      return difference ? [{ evaluation, value: difference.value }] : [];
    }),
  ];
  return {
    key: `${topic}|${metric}`,
    title: `${titleOf(topic)}, ${metric}`,
    criterion: criterionOf(baseline, score),
    higherIsBetter,
    unit,
    basis: 'measured',
    values: candidates.map(
      candidate =>
        comparable.find(({ evaluation }) => isOf(evaluation, candidate))?.value,
    ),
  };
}

/**
 * The figures that comparisons hold of candidates. Scores under other
 * conditions than the first are none; and what tells of one candidate only
 * can't decide.
 *
 * @param titleOf - how a benchmark or data is called
 *
 * @public
 */
export function measuresOf(
  comparisons: readonly Comparison[],
  candidates: readonly DecisionCandidate[],
  titleOf: (topic: string) => string = topic => topic,
): DecisionMeasure[] {
  return comparisons
    .flatMap(comparison =>
      comparison.baseline.scores
        .filter(({ slice }) => slice === undefined)
        .map(score => measureOf(comparison, score, candidates, titleOf)),
    )
    .filter(
      ({ values }) => values.filter(value => value !== undefined).length > 1,
    );
}
