import type { Judgement } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { choiceWords } from './choiceWords';
import type { ReviewResultMessages } from './messages';

/** A judgement in few words. */
export function judgementWords(
  t: ReviewResultMessages,
  judgement: Judgement,
): string {
  if (judgement.task === 'scored') {
    return Object.entries(judgement.scores)
      .map(([name, score]) => `${name} ${score}`)
      .join(', ');
  }
  const labels = 'labels' in judgement ? judgement.labels ?? [] : [];
  const changed =
    'texts' in judgement && judgement.texts ? [t('given.changed')] : [];
  return [choiceWords(t, judgement.choice), ...changed, ...labels].join(', ');
}

/** What was said with it. */
export function saidWith(judgement: Judgement): string | undefined {
  switch (judgement.task) {
    case 'pairwise':
      return judgement.comment;
    case 'scored':
      return judgement.explanation;
    default:
      return judgement.reason;
  }
}
