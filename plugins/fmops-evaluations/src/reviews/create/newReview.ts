import {
  campaignProblems,
  type AnswersToReview,
  type NewReviewCampaign,
  type ReviewTask,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { NewReviewMessages } from './messages';
import { problemWords } from './problemWords';

/** What the form of a new review holds; a source may be missing yet. */
export type ReviewForm = Omit<NewReviewCampaign, 'source' | 'share'> & {
  source?: NewReviewCampaign['source'];
  /** Of the rows, in percent. */
  percent: number;
};

/** Answers are compared where a question has two. */
export function firstTask(handed: readonly AnswersToReview[]): ReviewTask {
  return handed.length > 0 && handed.every(({ answers }) => answers.length < 2)
    ? 'scored'
    : 'pairwise';
}

/** A form to begin with. */
export function emptyForm(
  t: NewReviewMessages,
  owner: string,
  task: ReviewTask,
): ReviewForm {
  return {
    title: '',
    owner,
    reviewers: [],
    reviewersPerItem: 1,
    reveal: 'finished',
    percent: 100,
    seed: 1,
    ...forTask(t, task),
  };
}

/** What a task needs beside what all need. */
export function forTask(
  t: NewReviewMessages,
  task: ReviewTask,
): Pick<ReviewForm, 'task' | 'rubric' | 'labels'> {
  return {
    task,
    rubric:
      task === 'scored'
        ? [{ name: t('rubric.helpful'), min: 1, max: 10 }]
        : undefined,
    labels: undefined,
  };
}

/** The review that a form asks for, or what is wrong with it, by field. */
export function reviewOf(
  t: NewReviewMessages,
  { percent, source, ...form }: ReviewForm,
): {
  review?: NewReviewCampaign;
  problems: Record<string, string>;
} {
  const review = {
    ...form,
    title: form.title.trim(),
    share: percent / 100,
    ...(form.labels && { labels: form.labels.filter(Boolean) }),
  };
  const problems: Record<string, string> = {};
  for (const problem of campaignProblems(review)) {
    problems[problem.field] ??= problemWords(t, problem);
  }
  if (!source) problems.source = t('problem.noSource');
  return source && Object.keys(problems).length === 0
    ? { review: { ...review, source }, problems }
    : { problems };
}
