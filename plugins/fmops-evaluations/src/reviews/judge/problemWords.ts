import type { JudgementProblem } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { ReviewMessages } from '../messages';

/** What a judgement lacks; what no entry on the page leads to, as it was told. */
export function problemWords(
  t: ReviewMessages,
  problem: JudgementProblem,
): string {
  switch (problem.kind) {
    case 'noScore':
      return t('problem.noScore', { criterion: problem.criterion.name });
    case 'score': {
      const { name: criterion, min, max } = problem.criterion;
      return t('problem.score', {
        ...{ criterion, min: String(min), max: String(max) },
      });
    }
    case 'noReason':
      return t('problem.noReason');
    case 'notFixed':
      return t('problem.notFixed');
    default:
      return problem.message;
  }
}
