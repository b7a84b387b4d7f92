import type { RevealedAnswer } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { ReviewCaller } from '../ReviewCaller';
import { modelRefOf } from '../sources';

const LABELS = ['A', 'B'] as const;

/** Which models gave the answers, without the names of those that the caller may not read. */
export async function revealedAnswers(
  caller: ReviewCaller,
  models: (string | undefined)[],
): Promise<RevealedAnswer[]> {
  const refs = models.flatMap(model => (model && modelRefOf(model)) || []);
  const readable = await caller.readableAmong(refs);
  return models.slice(0, LABELS.length).map((model, index) => {
    const ref = model && modelRefOf(model);
    return {
      label: LABELS[index],
      model:
        ref && !readable.has(ref)
          ? 'a model that you may not read'
          : model ?? 'unknown',
    };
  });
}
