import type {
  Comparison,
  Evaluation,
  ResultsApi,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { ComparedModel } from './compareQuery';
import { pickComparable } from './pickComparable';

/** Newest evaluations of a model that are looked at. */
const LOOKED_AT = 200;

/** What evaluations are about: those of the same can be compared, where the rest is equal. */
const topicOf = ({ method, benchmark, data }: Evaluation): string =>
  JSON.stringify([
    method,
    data.set?.id ?? benchmark ?? data.dataset ?? data.name ?? '',
  ]);

function byTopic(evaluations: readonly Evaluation[]) {
  const topics = new Map<string, Evaluation[]>();
  for (const evaluation of evaluations) {
    const topic = topicOf(evaluation);
    topics.set(topic, [...(topics.get(topic) ?? []), evaluation]);
  }
  return topics;
}

/**
 * Compares models over all that two of them were evaluated on: for each
 * benchmark or data the newest evaluation of the first model that has one, with
 * the newest of each other that was taken under equal conditions, or else its
 * newest.
 */
export async function compareModels(
  results: Pick<ResultsApi, 'list' | 'compare'>,
  models: readonly ComparedModel[],
): Promise<Comparison[]> {
  const lists = await Promise.all(
    models.map(({ ref, version }) =>
      results.list({ model: ref, version, limit: LOOKED_AT }),
    ),
  );
  const byModel = lists.map(({ items }) => byTopic(items));
  const topics = new Set(byModel.flatMap(one => [...one.keys()]));
  const chosen = [...topics]
    .map(topic => pickComparable(byModel.map(one => one.get(topic) ?? [])))
    .filter(evaluations => evaluations.length > 1);
  return Promise.all(
    chosen.map(evaluations => results.compare(evaluations.map(({ id }) => id))),
  );
}
