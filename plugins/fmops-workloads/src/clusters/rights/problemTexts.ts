import type { ProblemTexts } from '../../errors/ProblemPanel';

/** What keeps rights from being shown. */
export const RIGHTS_PROBLEMS: ProblemTexts = {
  forbidden: {
    title: 'You may not see what the portal may do in clusters',
    description: 'Platform engineers and auditors may.',
  },
  notFound: {
    title: 'The portal does not use this cluster',
    description:
      'A platform engineer adds it to kubernetes.clusterLocatorMethods.',
  },
};
