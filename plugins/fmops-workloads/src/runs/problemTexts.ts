import type { ProblemTexts } from '../errors/ProblemPanel';
import type { RunsMessages } from './messages';

/** What it means when a list of runs can't be had. */
export const runsProblems = (t: RunsMessages): ProblemTexts => ({
  forbidden: {
    title: t('problem.forbidden'),
    description: t('problem.forbiddenAdvice'),
  },
  notFound: {
    title: t('problem.notFound'),
    description: t('problem.notFoundAdvice'),
  },
});
