import type { ProblemTexts } from '../errors/ProblemPanel';

/** What it means when a list of runs can't be had. */
export const RUNS_PROBLEMS: ProblemTexts = {
  forbidden: {
    title: 'You may not see these runs',
    description:
      'Ask the owner of the component, or whoever manages permissions in this portal.',
  },
  notFound: {
    title: 'The component is not in the catalog any more',
    description: 'It may have been removed while this page was open.',
  },
};
