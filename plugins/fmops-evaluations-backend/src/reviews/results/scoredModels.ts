import type {
  ReviewCriterion,
  ScoredModel,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { scoresOf } from '../queue';
import { meanOf, nameOf } from './preferences';
import type { ItemVerdicts } from './Verdicts';

/** The mean score of each model by each criterion. */
export function scoredModels(
  rubric: readonly ReviewCriterion[],
  items: readonly ItemVerdicts[],
): ScoredModel[] {
  const models = new Map<string, ItemVerdicts[]>();
  for (const item of items) {
    const name = nameOf(item.models[0] ?? {});
    models.set(name, [...(models.get(name) ?? []), item]);
  }
  return [...models].flatMap(([model, judged]) =>
    rubric.flatMap(({ name }) => {
      const mean = meanOf(
        judged.map(({ verdicts }) =>
          verdicts.map(({ verdict }) => scoresOf(verdict)[name]),
        ),
      );
      return mean
        ? [{ model, criterion: name, mean, items: judged.length }]
        : [];
    }),
  );
}
