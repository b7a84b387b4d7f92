import type { Judgement } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { CHOICE_WORDS } from '../words/taskWords';

/** A judgement in few words. */
export function judgementWords(judgement: Judgement): string {
  if (judgement.task === 'scored') {
    return Object.entries(judgement.scores)
      .map(([name, score]) => `${name} ${score}`)
      .join(', ');
  }
  const labels = 'labels' in judgement ? judgement.labels ?? [] : [];
  const changed = 'texts' in judgement && judgement.texts ? ['changed'] : [];
  return [
    CHOICE_WORDS[judgement.choice] ?? judgement.choice,
    ...changed,
    ...labels,
  ].join(', ');
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
