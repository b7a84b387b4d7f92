import {
  judgementProblem,
  type Judgement,
  type JudgementDraft,
  type ReviewAssignment,
  type ReviewCampaign,
  type ReviewPart,
  type ReviewTexts,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { ReviewMessages } from '../messages';
import { problemWords } from './problemWords';

/** The texts of an item as they are shown. */
export function textsOf({ prompt, answers }: ReviewAssignment): ReviewTexts {
  const texts = (parts: ReviewPart[]) => parts.map(({ text }) => text);
  return { prompt: texts(prompt), answers: answers.map(texts) };
}

/** Whether a reviewer has changed a text of an item. */
export function isChanged(
  assignment: ReviewAssignment,
  texts: ReviewTexts | undefined,
): boolean {
  return (
    texts !== undefined &&
    JSON.stringify(texts) !== JSON.stringify(textsOf(assignment))
  );
}

/** The judgement that entries come to, or what they lack. */
export function judgementOf(
  t: ReviewMessages,
  campaign: ReviewCampaign,
  assignment: ReviewAssignment,
  draft: JudgementDraft,
): { judgement: Judgement } | { problem: string } {
  const judgement = asJudgement(campaign, assignment, draft);
  if (!judgement) return { problem: t('problem.noChoice') };
  const problem = judgementProblem(campaign, textsOf(assignment), judgement);
  return problem ? { problem: problemWords(t, problem) } : { judgement };
}

function asJudgement(
  { task }: ReviewCampaign,
  assignment: ReviewAssignment,
  { choice, scores = {}, texts, labels, words }: JudgementDraft,
): Judgement | undefined {
  const said = words?.trim() ? words : undefined;
  if (task === 'scored') {
    return { task, scores, ...(said && { explanation: said }) };
  }
  if (!choice) return undefined;
  if (task === 'pairwise') {
    return {
      task,
      choice,
      ...(said && { comment: said }),
    } as Judgement;
  }
  // What is rejected is left as it was, whatever was tried on it.
  const changed = choice !== 'reject' && isChanged(assignment, texts);
  return {
    task,
    choice: task === 'instruction' && changed ? 'fix' : choice,
    ...(changed && { texts }),
    ...(labels?.length && { labels }),
    ...(said && { reason: said }),
  } as Judgement;
}
