import { REVIEW_LIMITS } from './limits';
import { editsRows, type ReviewCriterion } from './ReviewCampaign';
import type { NewReviewCampaign } from './ReviewSource';

/** In English. */
const MESSAGES: Record<CampaignProblemKind, string> = {
  noTitle: 'Give a title',
  noReviewers: 'Name at least one',
  repeated: 'Name each once',
  share: 'Take more than 0 % and at most all',
  date: 'Give a date',
  noCriteria: 'Name at least one criterion to score',
  criteria: 'Only answers that are scored have criteria',
  repeatedCriteria: 'Name each criterion once',
  labels: 'Only rows of datasets have labels',
  wholeNumbers: 'scales have whole numbers',
  reversed: 'the highest score is not above the lowest',
  scale: `scales have at most ${REVIEW_LIMITS.scale} numbers`,
};

/**
 * What keeps a campaign from being made.
 *
 * @public
 */
export interface CampaignProblem {
  /** Of the campaign. */
  field: string;
  kind: CampaignProblemKind;
  /** Name of the criterion whose scale it is about. */
  criterion?: string;
  /** In English. */
  message: string;
}

/**
 * Kinds of {@link CampaignProblem}.
 *
 * @public
 */
export type CampaignProblemKind =
  | 'noTitle'
  | 'noReviewers'
  | 'repeated'
  | 'share'
  | 'date'
  | 'noCriteria'
  | 'criteria'
  | 'repeatedCriteria'
  | 'labels'
  | 'wholeNumbers'
  | 'reversed'
  | 'scale';

/**
 * What is wrong with a campaign, as far as its own fields tell; nothing where all is well.
 *
 * @public
 */
export function campaignProblems(
  campaign: Omit<NewReviewCampaign, 'source'>,
): CampaignProblem[] {
  const problems: CampaignProblem[] = [];
  const check = (holds: boolean, field: string, kind: CampaignProblemKind) => {
    if (!holds) problems.push({ field, kind, message: MESSAGES[kind] });
  };
  const { task, share, rubric = [], labels = [] } = campaign;
  check(Boolean(campaign.title.trim()), 'title', 'noTitle');
  check(campaign.reviewers.length > 0, 'reviewers', 'noReviewers');
  check(
    new Set(campaign.reviewers).size === campaign.reviewers.length,
    'reviewers',
    'repeated',
  );
  check(share > 0 && share <= 1, 'share', 'share');
  check(
    campaign.dueAt === undefined || !Number.isNaN(Date.parse(campaign.dueAt)),
    'dueAt',
    'date',
  );
  check(task !== 'scored' || rubric.length > 0, 'rubric', 'noCriteria');
  check(task === 'scored' || rubric.length === 0, 'rubric', 'criteria');
  check(editsRows(task) || labels.length === 0, 'labels', 'labels');
  check(
    new Set(labels.map(label => label.trim())).size === labels.length,
    'labels',
    'repeated',
  );
  check(
    new Set(rubric.map(({ name }) => name.trim())).size === rubric.length,
    'rubric',
    'repeatedCriteria',
  );
  for (const { name: criterion, ...scale } of rubric) {
    const kind = scaleProblem(scale);
    if (!kind) continue;
    const message = `${criterion}: ${MESSAGES[kind]}`;
    problems.push({ field: 'rubric', kind, criterion, message });
  }
  return problems;
}

function scaleProblem({
  min,
  max,
}: Pick<ReviewCriterion, 'min' | 'max'>): CampaignProblemKind | undefined {
  if (!Number.isInteger(min) || !Number.isInteger(max)) return 'wholeNumbers';
  if (min >= max) return 'reversed';
  return max - min >= REVIEW_LIMITS.scale ? 'scale' : undefined;
}
