import { createHash } from 'node:crypto';
import type { Judgement } from '@fmops/backstage-plugin-fmops-evaluations-common';

/**
 * What a judgement comes to, in the order of its item: equal for judgements
 * that say the same. The choice alone, with `#` and a digest behind it where
 * texts were changed; the scores as JSON where there are some.
 */
export function verdictOf(judgement: Judgement): string {
  if (judgement.task === 'scored') {
    return JSON.stringify(
      Object.entries(judgement.scores).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
  const texts = 'texts' in judgement ? judgement.texts : undefined;
  if (!texts) return judgement.choice;
  const digest = createHash('sha256').update(JSON.stringify(texts));
  return `${judgement.choice}#${digest.digest('hex')}`;
}

/** The choice of a verdict, without what was changed. */
export function choiceOf(verdict: string): string {
  return verdict.split('#', 1)[0];
}

/** The scores of a verdict by criterion. */
export function scoresOf(verdict: string): Record<string, number> {
  return Object.fromEntries(JSON.parse(verdict) as [string, number][]);
}
