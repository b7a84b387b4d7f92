import {
  REVIEW_LIMITS,
  type CampaignProblem,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { NewReviewMessages } from './messages';

const PROBLEMS = {
  noTitle: 'problem.noTitle',
  noReviewers: 'problem.noReviewers',
  repeated: 'problem.repeated',
  share: 'problem.share',
  date: 'problem.date',
  noCriteria: 'problem.noCriteria',
  criteria: 'problem.criteria',
  repeatedCriteria: 'problem.repeatedCriteria',
  labels: 'problem.labels',
} as const;

/** What is wrong with a field of a review. */
export function problemWords(
  t: NewReviewMessages,
  { kind, criterion = '' }: CampaignProblem,
): string {
  switch (kind) {
    case 'wholeNumbers':
      return t('scale.wholeNumbers', { criterion });
    case 'reversed':
      return t('scale.reversed', { criterion });
    case 'scale':
      return t('scale.tooLong', {
        ...{ criterion, most: String(REVIEW_LIMITS.scale) },
      });
    default:
      return t(PROBLEMS[kind]);
  }
}
