import type { ProblemTexts } from '../errors/ProblemPanel';

/** What it means when a list of endpoints can't be had. */
export const ENDPOINTS_PROBLEMS: ProblemTexts = {
  forbidden: {
    title: 'You may not see these endpoints',
    description:
      'Ask the owner of the component, or whoever manages permissions in this portal.',
  },
  notFound: {
    title: 'The component is not in the catalog any more',
    description: 'It may have been removed while this page was open.',
  },
};
