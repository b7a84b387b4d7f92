import { REVIEW_LIMITS } from './limits';
import { editsRows, type ReviewCriterion } from './ReviewCampaign';
import type { NewReviewCampaign } from './ReviewSource';

/**
 * What keeps a campaign from being made.
 *
 * @public
 */
export interface CampaignProblem {
  /** Of the campaign. */
  field: string;
  message: string;
}

/**
 * What is wrong with a campaign, as far as its own fields tell; nothing where all is well.
 *
 * @public
 */
export function campaignProblems(
  campaign: Omit<NewReviewCampaign, 'source'>,
): CampaignProblem[] {
  const problems: CampaignProblem[] = [];
  const check = (holds: boolean, field: string, message: string) => {
    if (!holds) problems.push({ field, message });
  };
  const { task, share, rubric = [], labels = [] } = campaign;
  check(Boolean(campaign.title.trim()), 'title', 'Give a title');
  check(campaign.reviewers.length > 0, 'reviewers', 'Name at least one');
  check(
    new Set(campaign.reviewers).size === campaign.reviewers.length,
    'reviewers',
    'Name each once',
  );
  check(share > 0 && share <= 1, 'share', 'Take more than 0 % and at most all');
  check(
    campaign.dueAt === undefined || !Number.isNaN(Date.parse(campaign.dueAt)),
    'dueAt',
    'Give a date',
  );
  check(
    task !== 'scored' || rubric.length > 0,
    'rubric',
    'Name at least one criterion to score',
  );
  check(
    task === 'scored' || rubric.length === 0,
    'rubric',
    'Only answers that are scored have criteria',
  );
  check(
    editsRows(task) || labels.length === 0,
    'labels',
    'Only rows of datasets have labels',
  );
  check(
    new Set(labels.map(label => label.trim())).size === labels.length,
    'labels',
    'Name each once',
  );
  check(
    new Set(rubric.map(({ name }) => name.trim())).size === rubric.length,
    'rubric',
    'Name each criterion once',
  );
  for (const criterion of rubric) {
    const message = scaleProblem(criterion);
    check(!message, 'rubric', `${criterion.name}: ${message}`);
  }
  return problems;
}

function scaleProblem({ min, max }: ReviewCriterion): string | undefined {
  if (!Number.isInteger(min) || !Number.isInteger(max)) {
    return 'scales have whole numbers';
  }
  if (min >= max) return 'the highest score is not above the lowest';
  return max - min >= REVIEW_LIMITS.scale
    ? `scales have at most ${REVIEW_LIMITS.scale} numbers`
    : undefined;
}
