import type { Judgement, ReviewTexts } from './Judgement';
import { sameShape } from './rows/changedRow';
import type { ReviewSettings } from './ReviewCampaign';

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
): string | undefined {
  if (judgement.task !== campaign.task) {
    return `This campaign takes judgements of the task ${campaign.task}`;
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
): string | undefined {
  const unknown = Object.keys(scores).find(
    name => !rubric.some(criterion => criterion.name === name),
  );
  if (unknown !== undefined) return `There is no criterion '${unknown}'`;
  for (const { name, min, max } of rubric) {
    const score = Object.hasOwn(scores, name) ? scores[name] : undefined;
    if (score === undefined) return `Give a score for ${name}`;
    if (!Number.isInteger(score) || score < min || score > max) {
      return `${name} is scored with whole numbers from ${min} to ${max}`;
    }
  }
  return undefined;
}

function reasonProblem(judgement: {
  choice: string;
  reason?: string;
}): string | undefined {
  return judgement.choice === 'reject' && !judgement.reason?.trim()
    ? 'Say why the row is rejected'
    : undefined;
}

function labelsProblem(
  known: readonly string[],
  labels: readonly string[],
): string | undefined {
  const unknown = labels.find(label => !known.includes(label));
  return unknown === undefined ? undefined : `There is no label '${unknown}'`;
}

function textsProblem(
  texts: ReviewTexts,
  judgement: { choice: string; texts?: ReviewTexts },
): string | undefined {
  const { choice, texts: changed } = judgement;
  if (choice === 'fix' && !changed) return 'Change the row to fix it';
  if (!changed) return undefined;
  if (choice === 'accept' || choice === 'reject') {
    return `A row that was changed can't be ${choice}ed as it is`;
  }
  return sameShape(texts, changed)
    ? undefined
    : 'The changed texts are not those of this row';
}
