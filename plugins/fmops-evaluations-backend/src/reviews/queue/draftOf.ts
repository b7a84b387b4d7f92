import type {
  Judgement,
  JudgementDraft,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** A judgement as the entries it was made of, to be made anew. */
export function draftOf(judgement: Judgement): JudgementDraft {
  switch (judgement.task) {
    case 'pairwise':
      return { choice: judgement.choice, words: judgement.comment };
    case 'scored':
      return { scores: judgement.scores, words: judgement.explanation };
    default:
      return {
        choice: judgement.choice,
        texts: judgement.texts,
        labels: judgement.labels,
        words: judgement.reason,
      };
  }
}
