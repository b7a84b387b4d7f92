import type { ProblemTexts } from '../errors/ProblemPanel';
import type { EndpointsMessages } from './messages';

/** What it means when a list of endpoints can't be had. */
export const endpointsProblems = (t: EndpointsMessages): ProblemTexts => ({
  forbidden: {
    title: t('problem.forbidden'),
    description: t('problem.forbiddenAdvice'),
  },
  notFound: {
    title: t('problem.notFound'),
    description: t('problem.notFoundAdvice'),
  },
});
