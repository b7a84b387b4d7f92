import {
  conditionDifferences,
  type Evaluation,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/**
 * One evaluation for each model that has any, the first model's first: the pick
 * that most models share the conditions of, and of several the newest.
 *
 * @param byModel - evaluations of each model, the newest first
 */
export function pickComparable(
  byModel: readonly (readonly Evaluation[])[],
): Evaluation[] {
  const [first = [], ...others] = byModel.filter(all => all.length > 0);
  let best: { picks: Evaluation[]; alike: number } = { picks: [], alike: -1 };
  for (const baseline of first) {
    const isAlike = (one: Evaluation) =>
      conditionDifferences(baseline, one).length === 0;
    const alike = others.map(all => all.find(isAlike));
    const count = alike.filter(Boolean).length;
    if (count > best.alike) {
      const picks = alike.map((pick, index) => pick ?? others[index][0]);
      best = { picks: [baseline, ...picks], alike: count };
    }
  }
  return best.picks;
}
