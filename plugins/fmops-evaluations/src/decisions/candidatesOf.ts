import type {
  Comparison,
  DecisionCandidate,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

interface Named {
  ref: string;
  version?: string;
}

const idOf = ({ ref, version }: Named) => `${ref}@${version ?? ''}`;

/** The model versions that comparisons are about, each once. */
export function comparedModels(comparisons: readonly Comparison[]): Named[] {
  const models = comparisons.flatMap(({ baseline, others }) => [
    baseline.model,
    ...others.map(({ evaluation }) => evaluation.model),
  ]);
  return [...new Map(models.map(model => [idOf(model), model])).values()];
}

/**
 * The candidates of a decision.
 *
 * @param titles - of the models, by entity reference
 */
export function candidatesOf(
  models: readonly Named[],
  titles: ReadonlyMap<string, string>,
): DecisionCandidate[] {
  return models.map(({ ref, version }) => {
    const name = titles.get(ref) ?? ref;
    return {
      id: idOf({ ref, version }),
      title: version === undefined ? name : `${name} ${version}`,
      ref,
      ...(version !== undefined && { version }),
    };
  });
}
