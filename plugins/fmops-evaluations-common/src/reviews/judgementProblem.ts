import type { Judgement, ReviewTexts } from './Judgement';
import { sameShape } from './rows/changedRow';
import type { ReviewCriterion, ReviewSettings } from './ReviewCampaign';

/**
 * What keeps a judgement from being taken.
 *
 * @public
 */
export type JudgementProblem = {
  /** In English. */
  message: string;
} & (
  | { kind: 'noScore' | 'score'; criterion: ReviewCriterion }
  /** `mismatch`: it is no judgement of this campaign or row. */
  | { kind: 'noReason' | 'notFixed' | 'mismatch' }
);

const mismatch = (message: string): JudgementProblem => ({
  kind: 'mismatch',
  message,
});

/**
 * What is missing or wrong in a judgement; undefined where it can be taken.
 *
 * @param texts - of the item, to compare what was changed
 *
 * @public
 */
export function judgementProblem(
  campaign: Pick<ReviewSettings, 'task' | 'rubric' | 'labels'>,
  texts: ReviewTexts,
  judgement: Judgement,
): JudgementProblem | undefined {
  if (judgement.task !== campaign.task) {
    return mismatch(
      `This campaign takes judgements of the task ${campaign.task}`,
    );
  }
  switch (judgement.task) {
    case 'scored':
      return scoresProblem(campaign.rubric ?? [], judgement.scores);
    case 'instruction':
    case 'preference':
      return (
        reasonProblem(judgement) ??
        labelsProblem(campaign.labels ?? [], judgement.labels ?? []) ??
        textsProblem(texts, judgement)
      );
    default:
      return undefined;
  }
}

function scoresProblem(
  rubric: NonNullable<ReviewSettings['rubric']>,
  scores: Record<string, number>,
): JudgementProblem | undefined {
  const unknown = Object.keys(scores).find(
    name => !rubric.some(criterion => criterion.name === name),
  );
  if (unknown !== undefined) {
    return mismatch(`There is no criterion '${unknown}'`);
  }
  for (const criterion of rubric) {
    const { name, min, max } = criterion;
    const score = Object.hasOwn(scores, name) ? scores[name] : undefined;
    if (score === undefined) {
      const message = `Give a score for ${name}`;
      return { kind: 'noScore', criterion, message };
    }
    if (!Number.isInteger(score) || score < min || score > max) {
      const message = `${name} is scored with whole numbers from ${min} to ${max}`;
      return { kind: 'score', criterion, message };
    }
  }
  return undefined;
}

function reasonProblem(judgement: {
  choice: string;
  reason?: string;
}): JudgementProblem | undefined {
  return judgement.choice === 'reject' && !judgement.reason?.trim()
    ? { kind: 'noReason', message: 'Say why the row is rejected' }
    : undefined;
}

function labelsProblem(
  known: readonly string[],
  labels: readonly string[],
): JudgementProblem | undefined {
  const unknown = labels.find(label => !known.includes(label));
  return unknown === undefined
    ? undefined
    : mismatch(`There is no label '${unknown}'`);
}

function textsProblem(
  texts: ReviewTexts,
  judgement: { choice: string; texts?: ReviewTexts },
): JudgementProblem | undefined {
  const { choice, texts: changed } = judgement;
  if (choice === 'fix' && !changed) {
    return { kind: 'notFixed', message: 'Change the row to fix it' };
  }
  if (!changed) return undefined;
  if (choice === 'accept' || choice === 'reject') {
    return mismatch(`A row that was changed can't be ${choice}ed as it is`);
  }
  return sameShape(texts, changed)
    ? undefined
    : mismatch('The changed texts are not those of this row');
}
