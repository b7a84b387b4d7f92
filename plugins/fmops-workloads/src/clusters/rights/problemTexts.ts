import type { ProblemTexts } from '../../errors/ProblemPanel';
import type { ClustersMessages } from '../messages';

/** What keeps rights from being shown. */
export const rightsProblems = (t: ClustersMessages): ProblemTexts => ({
  forbidden: {
    title: t('rights.forbidden'),
    description: t('rights.forbiddenAdvice'),
  },
  notFound: {
    title: t('rights.notFound'),
    description: t('rights.notFoundAdvice'),
  },
});
